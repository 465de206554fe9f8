using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>The value in the middle; of an even number the mean of the two in the middle (2 digits).</summary>
public static class Median
{
    /// <summary>Null of nothing.</summary>
    /// <param name="values">In any order.</param>
    public static decimal? Of(IEnumerable<decimal> values)
    {
        var sorted = values.OrderBy(value => value).ToList();
        return sorted.Count == 0 ? null : Rounded.To(2, (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2);
    }
}
