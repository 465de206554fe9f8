using LocalDataverse.Async;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using Kam.SolutionModel;

namespace LocalDataverse.Pipeline;

/// <summary>The stages of an event: 10 before the transaction, then in it 20, the operation, 40, and last the jobs for later.</summary>
internal static class EventPipeline
{
    public static void Run(Call call, Event happening, Action operation) => Run(new RowPlan(call, happening, operation));

    /// <summary>With parts, all steps inside the transaction run for each of them; pre-validation sees the whole.</summary>
    public static void Run(RowPlan row)
    {
        var (call, happening, operation) = row;
        if (MergedPipeline.StepsOfMany(call, happening) is { } many)
        {
            MergedPipeline.RunOne(row, many);
            return;
        }
        var steps = call.Metadata.Steps.For(happening.Message, happening.Table?.Name);
        if (steps is null)
        {
            call.Write(() =>
            {
                happening.Guard?.Invoke();
                operation();
            });
            return;
        }
        RunAll(call, happening, steps.PreValidation, new Images(call, happening));
        call.Write(() =>
        {
            happening.Guard?.Invoke();
            foreach (var part in row.InParts()) Inside(call, part.Event, steps, part.Operation);
        });
    }

    private static void Inside(Call call, Event happening, StepSet steps, Action operation)
    {
        var images = new Images(call, happening);
        if (steps.WantsPreImage) images.TakeBefore();
        RunAll(call, happening, steps.PreOperation, images);
        RefuseWhenDoomed(call);
        operation();
        if (steps.WantsPostImage) images.TakeAfter();
        RunAll(call, happening, steps.PostOperation, images);
        RefuseWhenDoomed(call);
        Enqueue(call, happening, steps, images);
    }

    public static void Enqueue(Call call, Event happening, StepSet steps, Images images)
    {
        foreach (var step in steps.Asynchronous.Where(step => IsAsked(step, happening)))
            call.Organization.Jobs.Enqueue(call, step, Contexts.Step(call, happening, step, images, isLater: true));
    }

    public static void RunAll(Call call, Event happening, IReadOnlyList<Step> steps, Images images)
    {
        foreach (var step in steps)
        {
            if (!IsAsked(step, happening)) continue;
            StepRun.Execute(call, step, Contexts.Step(call, happening, step, images, isLater: false));
        }
    }

    public static bool IsAsked(Step step, Event happening)
    {
        if (step.FilteringColumns.Count == 0 || happening.Changes is not { } changes) return true;
        foreach (var column in step.FilteringColumns)
        {
            if (changes.Attributes.ContainsKey(column)) return true;
        }
        return false;
    }

    /// <summary>A plug-in that swallowed a failed service call cannot save its transaction.</summary>
    public static void RefuseWhenDoomed(Call call)
    {
        if (call.Work!.IsDoomed) throw Fault.NoActiveTransaction();
    }
}
