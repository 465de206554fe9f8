using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A quarter of a plan, and how its tasks went.</summary>
public sealed record QuarterExecution(Quarter Quarter, Execution Tasks);

/// <summary>How the tasks of a plan went, quarter by quarter.</summary>
/// <param name="Quarters">The four of the plan's year, in their order.</param>
public sealed record YearExecution(IReadOnlyList<QuarterExecution> Quarters)
{
    public static YearExecution Of(int year, IReadOnlyCollection<PlanTask> tasks, QuarterCalendar calendar) =>
        new(calendar.QuartersOf(year).Select(quarter => new QuarterExecution(quarter, Execution.Of(quarter, tasks, calendar))).ToList());

    /// <summary>Of the quarters that have begun; the one that runs counts with what is due to its end.</summary>
    public Execution SoFar(QuarterCalendar calendar, Day today)
    {
        var running = calendar.Of(today);
        return Execution.Sum(Quarters.Where(one => one.Quarter.CompareTo(running) <= 0).Select(one => one.Tasks));
    }
}
