namespace Kam.Domain;

/// <summary>The segments K, A, R, N and P, in the order of their options.</summary>
public enum Segment { Key, Developing, Regular, New, Problem }

/// <summary>Why a client is in its segment, in the order of the options.</summary>
public enum SegmentReason
{
    /// <summary>Set by hand.</summary>
    Override,

    /// <summary>N: the first purchase is recent.</summary>
    NewClient,

    /// <summary>N: few purchase dates, and the first not long ago.</summary>
    FewPurchases,

    /// <summary>P: the net margin is below the floor.</summary>
    MarginBelowFloor,

    /// <summary>P: the cost to serve takes too much of the revenue.</summary>
    CostToServe,

    /// <summary>K by score and value.</summary>
    ScoreAndValue,

    /// <summary>K by strategic importance, value and score.</summary>
    Strategic,

    /// <summary>A by score and value.</summary>
    ScoreAndRevenue,

    /// <summary>A by score and potential.</summary>
    ScoreAndPotential,

    /// <summary>A or R only because too little is known for K.</summary>
    ConfidenceTooLow,

    /// <summary>R, since it stopped buying.</summary>
    Lapsed,

    /// <summary>R, and nothing else to say.</summary>
    Regular,

    /// <summary>Stays until another segment is confirmed.</summary>
    Kept,
}
