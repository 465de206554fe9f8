using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What a client needs in a year from all suppliers, and how much of it it buys from us. Nothing is rounded before it is shown.</summary>
public sealed record NeedOfYear
{
    NeedOfYear(decimal need, decimal share, decimal ours)
    {
        Need = need;
        Share = share;
        Ours = ours;
    }

    /// <summary>W, in one currency for all that is added up.</summary>
    public decimal Need { get; }

    /// <summary>s in percent; of several needs their weighted mean, and of no need at all nothing.</summary>
    public decimal Share { get; }

    /// <summary>W × s.</summary>
    public decimal Ours { get; }

    /// <param name="share">In percent.</param>
    public static NeedOfYear Of(decimal need, decimal share) => new(need, share, need * share / 100);

    /// <summary>Null while one of the two is not known.</summary>
    public static NeedOfYear? OfKnown(decimal? need, decimal? share) => need is { } known && share is { } part ? Of(known, part) : null;

    public static NeedOfYear Sum(IReadOnlyCollection<NeedOfYear> needs)
    {
        var need = needs.Sum(one => one.Need);
        var ours = needs.Sum(one => one.Ours);
        return new(need, need == 0 ? 0 : 100 * ours / need, ours);
    }

    /// <summary>The same in another currency.</summary>
    /// <param name="rate">How much of the present currency one unit of the other is.</param>
    public NeedOfYear In(decimal rate) => new(Need / rate, Share, Ours / rate);
}
