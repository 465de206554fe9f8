using System;

namespace Kam.Domain;

/// <summary>What tells the lines of plans apart: one a plan and category; the line of the whole need has no category.</summary>
public static class PlanLineKey
{
    const string WholeNeed = "all";

    public static string Of(Guid plan, Guid? category) => plan.ToString("N") + "|" + (category?.ToString("N") ?? WholeNeed);
}
