using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>The plans of one year of two clients that become one. None is lost: one side's go on, what runs of the other's is closed.</summary>
public static class MergingPlans
{
    /// <summary>Whether the subordinate's plans go on and the master's do not: where they have come further. What is closed goes on nowhere.</summary>
    public static bool SubordinateLeads(IEnumerable<PlanLifecycle> master, IEnumerable<PlanLifecycle> subordinate) => Reach(subordinate) > Reach(master);

    /// <summary>Numbers for the subordinate's revisions, in their order: their own where none is taken, else all behind the master's last.</summary>
    /// <param name="subordinate">Ascending.</param>
    public static IReadOnlyList<int> Revisions(IReadOnlyCollection<int> master, IReadOnlyList<int> subordinate)
    {
        if (!subordinate.Intersect(master).Any()) return subordinate;
        var last = master.Max();
        return subordinate.Select((_, index) => last + 1 + index).ToList();
    }

    static int Reach(IEnumerable<PlanLifecycle> plans) => plans.Where(plan => plan != PlanLifecycle.Closed).Select(plan => (int)plan + 1).DefaultIfEmpty().Max();
}
