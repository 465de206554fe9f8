namespace Kam.Domain;

// The order of the members is the order of the options in the solution's choices.

/// <summary>What an initiative of the client has to do with us: nothing, more of a category that it buys, a premium line of one, or a category that is new to it.</summary>
public enum InitiativeRelevance { NotRelevant, Existing, Premium, NewCategory }

public enum InitiativeOutcome { Open, Won, Lost, Dropped }

/// <summary>Something that a client intends (инициатива), and our opportunity in it where it is relevant to a category of ours.</summary>
/// <param name="Value">What it is worth to us a year; null while it is unknown. In whatever currency: the weighted value is in the same.</param>
/// <param name="Probability">In percent, as it was entered; null while it is unknown.</param>
/// <param name="Benefit">What the client has of it.</param>
public sealed record Initiative(InitiativeRelevance Relevance, InitiativeOutcome Outcome, decimal? Value, int? Probability, string? Benefit)
{
    const int Certain = 100;

    public bool IsRelevant => Relevance != InitiativeRelevance.NotRelevant;

    /// <summary>Whether it is part of a forecast: relevant, and neither lost nor dropped.</summary>
    public bool Counts => IsRelevant && Outcome is InitiativeOutcome.Open or InitiativeOutcome.Won;

    /// <summary>
    /// Value by probability, 2 digits; what is won is certain, what does not count is worth nothing. Null where it would count and is not known.
    /// </summary>
    public decimal? WeightedValue => Counts ? Rounded.To(2, Value * Chance / Certain) : 0;

    /// <summary>Why it cannot be saved as it is, or null. Customer success comes first: nothing is our opportunity before somebody can say what the client has of it.</summary>
    public Refusal? Wrong => this switch
    {
        { Probability: < 0 or > Certain } => Refusal.Of(RefusalCode.ProbabilityOutOfRange, Probability!),
        { IsRelevant: true } when string.IsNullOrWhiteSpace(Benefit) => Refusal.Of(RefusalCode.RelevanceNeedsBenefit),
        _ => null,
    };

    int? Chance => Outcome == InitiativeOutcome.Won ? Certain : Probability;
}
