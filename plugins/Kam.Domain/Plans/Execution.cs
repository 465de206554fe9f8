using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>How many tasks were due, and how many of them were done: of a quarter, of a plan, and added up of a KAM or a team.</summary>
public sealed record Execution(int Due, int Done)
{
    public static Execution None { get; } = new(0, 0);

    /// <summary>Null when nothing was due: 'n/a', neither 0 nor 100.</summary>
    public Percent? Percent => Due == 0 ? null : Kam.Domain.Percent.Of(Done, Due);

    /// <summary>Compared in whole numbers: 1 of 4 is not below 25 %. Where nothing was due nothing is below.</summary>
    public bool IsBelow(int percent) => Done * 100 < percent * Due;

    public Execution Plus(Execution other) => new(Due + other.Due, Done + other.Done);

    public static Execution Sum(IEnumerable<Execution> parts) => parts.Aggregate(None, (sum, part) => sum.Plus(part));

    /// <summary>
    /// Due is what lies in the quarter and is not cancelled, and what was moved out of it, whatever has become of that. Done is what lies in it and was done
    /// by its last day: done later without a move it stays undone.
    /// </summary>
    public static Execution Of(Quarter quarter, IEnumerable<PlanTask> tasks, QuarterCalendar calendar)
    {
        var lastDay = calendar.LastDay(quarter);
        var sum = None;
        foreach (var task in tasks)
        {
            var liesIn = calendar.Of(task.DueOn).Equals(quarter);
            var isDue = liesIn && task.Status != PlanTaskStatus.Cancelled || task.Left.Include(quarter);
            var isDone = liesIn && task.Status == PlanTaskStatus.Done && task.DoneOn <= lastDay;
            sum = sum.Plus(new(isDue ? 1 : 0, isDone ? 1 : 0));
        }
        return sum;
    }
}
