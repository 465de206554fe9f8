using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What the clients of a group come to: how many, and their median, which a group that is too small does not have.</summary>
/// <param name="Median">Percent, 2 digits.</param>
public sealed record Sample(int Count, decimal? Median)
{
    public bool IsSufficient => Median is not null;

    /// <param name="minimum">Below so many clients the data are insufficient.</param>
    public static Sample Of(IEnumerable<decimal> growth, int minimum)
    {
        var values = growth.ToList();
        return new(values.Count, values.Count < minimum ? null : Kam.Domain.Median.Of(values));
    }
}
