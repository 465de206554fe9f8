namespace Kam.Domain;

/// <summary>What leads from a stage to the next: so much completed of a category, or of everything.</summary>
/// <param name="Stage">The stage that the gate leads out of.</param>
/// <param name="Category">Null for the last gate, which asks for the whole checklist.</param>
/// <param name="Share">How much of it is completed.</param>
/// <param name="Asked">The percentage from which the gate is open.</param>
public sealed record Gate(ReEngageStage Stage, ProgressCategory? Category, Share Share, int Asked)
{
    /// <summary>Compared in whole numbers; a category with nothing applicable is open.</summary>
    public bool IsOpen => Share.ApplicableWeight == 0 || Share.Reaches(Asked);

    /// <summary>The weight that has still to be completed for the gate to open; 0 when it is open.</summary>
    public int MissingWeight => IsOpen ? 0 : (Asked * Share.ApplicableWeight + 99) / 100 - Share.CompletedWeight;

    /// <summary>Rounded down: a closed gate must not read as if it were open.</summary>
    int WholePercent => Share.ApplicableWeight == 0 ? 0 : Share.CompletedWeight * 100 / Share.ApplicableWeight;

    /// <summary>Names what is missing: of what, how much of it is completed, how much is asked for.</summary>
    public Refusal Refusal => Refusal.Of(Category switch
    {
        ProgressCategory.Knowledge => RefusalCode.GateKnowledgeClosed,
        ProgressCategory.Contacts => RefusalCode.GateContactsClosed,
        ProgressCategory.Depth => RefusalCode.GateDepthClosed,
        ProgressCategory.Integration => RefusalCode.GateIntegrationClosed,
        _ => RefusalCode.GateTotalClosed,
    }, WholePercent, Asked, MissingWeight);
}
