using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A circle as far as the client's wallet is concerned.</summary>
/// <param name="IsWhole">Of all that the client buys, not of one category.</param>
/// <param name="Need">In the client's currency; null while it is unknown.</param>
public sealed record NeededCircle(int Year, bool IsWhole, decimal? Need)
{
    /// <summary>
    /// The client's wallet: the needs of the latest year up to this one that has a known need, added up. The circle of the whole need counts
    /// only while no category of that year has one. Null when no circle tells.
    /// </summary>
    public static decimal? Wallet(IEnumerable<NeededCircle> circles, int thisYear)
    {
        var latest = circles.Where(circle => circle.Need.HasValue && circle.Year <= thisYear)
            .GroupBy(circle => circle.Year).OrderByDescending(year => year.Key).FirstOrDefault()?.ToList();
        var counted = latest?.Where(circle => !circle.IsWhole).ToList() is { Count: > 0 } categories ? categories : latest;
        return counted?.Sum(circle => circle.Need);
    }
}
