using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>How much of a plan is there, and how fresh it is: what shows a plan that rots.</summary>
/// <param name="Complete">Blocks of which nothing is missing, 0 to 7.</param>
/// <param name="Value">0 to 100: the mean of the blocks, of which an incomplete one is worth nothing, a complete one the whole, and half when it is old.</param>
public sealed record PlanQuality(int Complete, decimal Value)
{
    const decimal Fresh = 100;
    const decimal Old = 50;

    /// <param name="changedOn">When each block was last changed, the first one first; null for never.</param>
    /// <param name="freshDays">So many days after its last change a block is fresh, the last one included.</param>
    public static PlanQuality Of(IEnumerable<PlanGap> gaps, IReadOnlyList<Day?> changedOn, Day today, int freshDays)
    {
        var lacking = new HashSet<int>(gaps.Select(gap => gap.Block));
        var complete = Enumerable.Range(1, PlanGap.Blocks).Where(block => !lacking.Contains(block)).ToList();
        var worth = complete.Sum(block => changedOn[block - 1] is { } day && today.DaysSince(day) <= freshDays ? Fresh : Old);
        return new(complete.Count, Rounded.To(2, worth / PlanGap.Blocks));
    }
}
