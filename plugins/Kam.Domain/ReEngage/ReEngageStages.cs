namespace Kam.Domain;

/// <summary>The stage of a client: a function of what is completed and of the hold, and of nothing that happened before.</summary>
public static class ReEngageStages
{
    /// <summary>The highest stage whose gates are all open; without any applicable progress the first.</summary>
    public static ReEngageStage Of(Completion completion, Gates gates)
    {
        var stage = ReEngageStage.Buyer;
        while (gates.After(stage, completion) is { IsOpen: true }) stage++;
        return stage;
    }

    /// <summary>Where the client stands: the lower of what its gates allow and a hold, if one is set.</summary>
    public static ReEngageStage Of(ReEngageStage gateStage, ReEngageStage? hold) => hold < gateStage ? hold.Value : gateStage;
}
