using Kam.SolutionModel;

namespace LocalDataverse.Schema;

/// <summary>The registered steps by message and table, each list in the order of rank.</summary>
internal sealed class StepIndex
{
    private readonly Dictionary<(string Message, string Table), StepSet> byEvent = [];
    private static readonly Dictionary<string, string> Multiples = new(StringComparer.Ordinal) { ["Create"] = "CreateMultiple", ["Update"] = "UpdateMultiple" };

    private readonly Dictionary<Guid, Step> byId;

    /// <summary>Those of the messages of many that have a step at all.</summary>
    private readonly Dictionary<string, string> bulk;

    public StepIndex(IEnumerable<Step> steps)
    {
        var all = steps.ToList();
        byId = all.ToDictionary(step => step.Id);
        bulk = Multiples.Where(pair => all.Exists(step => step.Message == pair.Value)).ToDictionary();
        foreach (var group in all.GroupBy(step => (step.Message, step.PrimaryTable ?? "")))
            byEvent[group.Key] = new StepSet([.. group.OrderBy(step => step.Rank).ThenBy(step => step.Name, StringComparer.Ordinal)]);
    }

    public StepSet? For(string message, string? table) =>
        byEvent.GetValueOrDefault((message, table ?? "")) ?? (table is null ? null : byEvent.GetValueOrDefault((message, "")));

    /// <summary>The steps on the message of many rows that goes with one of a single row.</summary>
    public StepSet? ForMany(string single, string? table) => bulk.TryGetValue(single, out var many) ? For(many, table) : null;

    public Step? ById(Guid id) => byId.GetValueOrDefault(id);
}

/// <summary>The steps of one event, by stage.</summary>
internal sealed class StepSet(IReadOnlyList<Step> steps)
{
    public static readonly StepSet None = new([]);

    public IReadOnlyList<Step> PreValidation { get; } = [.. steps.Where(step => step.Stage == StepStage.PreValidation)];
    public IReadOnlyList<Step> PreOperation { get; } = [.. steps.Where(step => step.Stage == StepStage.PreOperation)];
    public IReadOnlyList<Step> PostOperation { get; } = [.. steps.Where(step => step.Stage == StepStage.PostOperation && !step.IsAsync)];
    public IReadOnlyList<Step> Asynchronous { get; } = [.. steps.Where(step => step.Stage == StepStage.PostOperation && step.IsAsync)];
    public bool WantsPreImage { get; } = steps.Any(step => step.Images.Any(image => image.Type != ImageType.Post));
    public bool WantsPostImage { get; } = steps.Any(step => step.Images.Any(image => image.Type != ImageType.Pre));
}
