using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// The message of one row and that of many as the one event that the platform makes of them, where a step is registered on that of many:
/// rows go through the stages together, in each the steps of single rows come first, and those of many see all rows, be it one.
/// </summary>
internal sealed class MergedPipeline(Call call, string message, ParameterCollection input, IReadOnlyList<RowPlan> rows, StepSet many)
{
    private readonly TableInfo table = rows[0].Event.Table!;
    private readonly StepSet single = call.Metadata.Steps.For(rows[0].Event.Message, rows[0].Event.Table!.Name) ?? StepSet.None;

    public static StepSet? StepsOfMany(Call call, Event happening) => call.Metadata.Steps.ForMany(happening.Message, happening.Table?.Name);

    public static void RunOne(RowPlan row, StepSet many) => new MergedPipeline(row.Call, row.Event.Message + "Multiple", row.Event.Input, [row], many).Run();

    public void Run()
    {
        var whole = Whole([.. rows.Select(row => new EventPart(row.Event, row.Operation))]);
        foreach (var row in rows) EventPipeline.RunAll(row.Call, row.Event, single.PreValidation, new Images(row.Call, row.Event));
        RunMany(whole, many.PreValidation, []);
        call.Write(() =>
        {
            foreach (var row in rows) Enter(row);
            foreach (var wave in Waves()) Inside(wave, whole.SharedVariables);
        });
    }

    private void Enter(RowPlan row)
    {
        if (row.Call != call) row.Call.Join(call);
        row.Event.Guard?.Invoke();
    }

    /// <summary>The first parts of all rows, then the second ones of those that have them.</summary>
    private IEnumerable<IReadOnlyList<RowPart>> Waves()
    {
        var parts = rows.Select(row => row.InParts().Select(part => new RowPart(row.Call, part, new Images(row.Call, part.Event))).ToList()).ToList();
        return Enumerable.Range(0, parts.Max(row => row.Count)).Select(wave => (IReadOnlyList<RowPart>)[.. parts.Where(row => row.Count > wave).Select(row => row[wave])]);
    }

    private void Inside(IReadOnlyList<RowPart> wave, ParameterCollection shared)
    {
        var whole = Whole([.. wave.Select(row => row.Part)], shared);
        var images = wave.Select(row => row.Images).ToList();
        if (single.WantsPreImage || many.WantsPreImage) images.ForEach(image => image.TakeBefore());
        foreach (var row in wave) EventPipeline.RunAll(row.Call, row.Part.Event, single.PreOperation, row.Images);
        RunMany(whole, many.PreOperation, images);
        EventPipeline.RefuseWhenDoomed(call);
        foreach (var row in wave) row.Part.Operation();
        if (single.WantsPostImage || many.WantsPostImage) images.ForEach(image => image.TakeAfter());
        foreach (var row in wave) EventPipeline.RunAll(row.Call, row.Part.Event, single.PostOperation, row.Images);
        RunMany(whole, many.PostOperation, images);
        EventPipeline.RefuseWhenDoomed(call);
        foreach (var row in wave) EventPipeline.Enqueue(row.Call, row.Part.Event, single, row.Images);
        foreach (var step in many.Asynchronous.Where(step => IsAsked(step, whole))) call.Organization.Jobs.Enqueue(call, step, Context(whole, step, images, isLater: true));
    }

    private Event Whole(IReadOnlyList<EventPart> parts, ParameterCollection? shared = null)
    {
        var targets = new EntityCollection([.. parts.Select(part => (Entity)part.Event.Input["Target"])]) { EntityName = table.Name };
        var given = new ParameterCollection { ["Targets"] = targets };
        foreach (var (name, value) in input)
        {
            if (name is not ("Target" or "Targets")) given[name] = value;
        }
        var whole = new Event(message, table) { Input = given, SharedVariables = shared ?? [] };
        if (message == "CreateMultiple") whole.Output["Ids"] = targets.Entities.Select(target => target.Id).ToArray();
        return whole;
    }

    private void RunMany(Event whole, IReadOnlyList<Step> steps, IReadOnlyList<Images> images)
    {
        foreach (var step in steps.Where(step => IsAsked(step, whole))) StepRun.Execute(call, step, Context(whole, step, images, isLater: false));
    }

    /// <summary>A step on an update of many is asked when one of the rows names one of its columns.</summary>
    private static bool IsAsked(Step step, Event whole) =>
        step.FilteringColumns.Count == 0 || whole.Message != "UpdateMultiple"
        || ((EntityCollection)whole.Input["Targets"]).Entities.Any(target => step.FilteringColumns.Any(target.Attributes.ContainsKey));

    private PluginContext Context(Event whole, Step step, IReadOnlyList<Images> images, bool isLater) => Contexts.Step(call, whole, step, new Images(call, whole), isLater) with
    {
        PreEntityImagesCollection = [.. images.Select(image => image.Before(step))],
        PostEntityImagesCollection = [.. images.Select(image => image.After(step))],
    };

    private sealed record RowPart(Call Call, EventPart Part, Images Images);
}
