namespace Kam.Domain;

/// <summary>How well a client is known through its people.</summary>
public sealed record ContactFigures(LastContacts LastContacts)
{
    /// <summary>Purchasing, technical, production, finance, top management.</summary>
    public const int Functions = 5;

    /// <summary>The last contact with anyone of the client.</summary>
    public Day? LastContactOn { get; init; }

    /// <summary>How many of the five functions somebody has been in contact with lately.</summary>
    public int FunctionsCovered { get; init; }

    public int Stakeholders { get; init; }

    /// <summary>Activities of 12 months that were with somebody by name.</summary>
    public int Activities12 { get; init; }

    /// <summary>The largest share of them that was with one person and nobody else; none where there are no activities.</summary>
    public Percent? TopShare { get; init; }

    /// <summary>Whether the relation hangs on one person.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether nothing is known of the client's people: it has no figures, not zeros.</summary>
    public bool AreNone => Stakeholders == 0 && Activities12 == 0 && LastContactOn is null;

    /// <summary>The share of the five functions that are covered, 0 to 100.</summary>
    public decimal Index => Percent.Of(FunctionsCovered, Functions).Value;
}
