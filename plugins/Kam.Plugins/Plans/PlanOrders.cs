using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>What the caller of <see cref="StartPlan"/> asks for.</summary>
/// <param name="Reason">Why the client gets a plan; null where nobody said.</param>
/// <param name="TakeOver">What is to go on in the new plan: ids of initiatives and tasks.</param>
sealed record PlanOrders(int Year, string? Reason, IReadOnlyList<string> TakeOver)
{
    public static Decision<PlanOrders> Of(Event happened)
    {
        var inputs = happened.Context.InputParameters;
        T? Given<T>(string parameter) => inputs.TryGetValue(parameter, out var value) && value is T given ? given : default;
        var year = PlanStart.Year(Given<int>(CustomApis.StartPlan.Year), CurrentYear(happened));
        if (year.Refusal is not null) return year.Refusal;
        var ids = (Given<string>(CustomApis.StartPlan.TakeOver) ?? "").Split(',').Select(id => id.Trim()).Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
        return new PlanOrders(year.Value, Given<string>(CustomApis.StartPlan.Reason), ids.ToList());
    }

    /// <summary>The fiscal year that today lies in.</summary>
    public static int CurrentYear(Event happened) => Settings.Of(happened).Quarters.Of(happened.Today).Year;
}
