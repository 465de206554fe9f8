using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>How the circle of a need is shared out, in percent: our share, that of the known competitors together, and what remains. An unknown share of ours is part of the remainder.</summary>
public sealed record CircleSplit
{
    const decimal Whole = 100;

    CircleSplit(decimal own, decimal competitors)
    {
        Own = own;
        Competitors = competitors;
    }

    public decimal Own { get; }

    public decimal Competitors { get; }

    public decimal Others => Whole - Own - Competitors;

    /// <summary>Refused where a share is below nothing, and where all of them come to more than the circle.</summary>
    /// <param name="own">Null while it is unknown.</param>
    public static Decision<CircleSplit> Of(decimal? own, IEnumerable<decimal> slices)
    {
        var known = slices.ToList();
        var competitors = known.Sum();
        if (own < 0 || known.Any(slice => slice < 0)) return Refusal.Of(RefusalCode.ShareNegative);
        var sum = (own ?? 0) + competitors;
        if (sum > Whole) return Refusal.Of(RefusalCode.CircleTooFull, Figure.Text(sum), Figure.Text(own ?? 0), Figure.Text(competitors));
        return new CircleSplit(own ?? 0, competitors);
    }

    /// <summary>Our share beside newer slices: kept while it fits, unknown again where it does not.</summary>
    public static decimal? OwnBeside(decimal? own, IEnumerable<decimal> slices) => own + slices.Sum() > Whole ? null : own;
}
