namespace Kam.Domain;

/// <summary>The two questions of a plan: will the circle grow, will our share grow? The edges of the bands are stable.</summary>
public static class Outlooks
{
    /// <summary>Percent of this year's need.</summary>
    const decimal CircleBand = 5;

    /// <summary>Points.</summary>
    const decimal ShareBand = 2;

    /// <summary>A need that comes out of nothing grows.</summary>
    public static Outlook OfCircle(decimal needNow, decimal needNext) => Judge(100 * (needNext - needNow), CircleBand * needNow);

    /// <summary>Of shares in percent.</summary>
    public static Outlook OfShare(decimal shareNow, decimal shareNext) => Judge(shareNext - shareNow, ShareBand);

    public static Scenario Scenario(Outlook circle, Outlook share) => (Scenario)(3 * (Outlook.Grows - circle) + (Outlook.Grows - share));

    static Outlook Judge(decimal change, decimal band) => change > band ? Outlook.Grows : change < -band ? Outlook.Shrinks : Outlook.Stable;
}
