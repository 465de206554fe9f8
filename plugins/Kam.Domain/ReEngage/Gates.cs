using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>Percentages of completed weight from which the gates between the stages open.</summary>
/// <param name="Category">For the first four gates: of the category that the gate asks for.</param>
/// <param name="Total">For the last gate: of the whole checklist.</param>
public sealed record Gates(int Category, int Total)
{
    public static Gates Default { get; } = new(60, 70);

    /// <summary>The gate that leads out of a stage; null for the last stage, and for a client without any applicable progress, who has no gates to pass.</summary>
    public Gate? After(ReEngageStage stage, Completion completion) => completion.Total.ApplicableWeight == 0 ? null : stage switch
    {
        ReEngageStage.Buyer => new(stage, ProgressCategory.Knowledge, completion.Knowledge, Category),
        ReEngageStage.Known => new(stage, ProgressCategory.Contacts, completion.Contacts, Category),
        ReEngageStage.Connected => new(stage, ProgressCategory.Depth, completion.Depth, Category),
        ReEngageStage.Engaged => new(stage, ProgressCategory.Integration, completion.Integration, Category),
        ReEngageStage.Integrated => new(stage, null, completion.Total, Total),
        _ => null,
    };

    /// <summary>The closed gates on the way to a stage, the nearest first: what the client lacks to stand there.</summary>
    public IReadOnlyList<Gate> Missing(ReEngageStage to, Completion completion)
    {
        var closed = new List<Gate>();
        for (var stage = ReEngageStage.Buyer; stage < to; stage++)
            if (After(stage, completion) is { IsOpen: false } gate) closed.Add(gate);
        return closed;
    }
}
