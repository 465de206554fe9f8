using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>What the plan of the year before said, field by field.</summary>
static class LastPlanFacts
{
    public static IEnumerable<KnownFact> Of(Entity? plan) => plan is null ? Enumerable.Empty<KnownFact>() : new[]
    {
        Fact(plan, 1, "profile", PlanRow.Columns.Profile),
        Fact(plan, 2, "strategy", PlanRow.Columns.Strategy),
        Fact(plan, 2, "clientPlans", PlanRow.Columns.ClientPlans),
        Fact(plan, 3, "circleWhy", PlanRow.Columns.CircleWhy),
        Fact(plan, 3, "shareWhy", PlanRow.Columns.ShareWhy),
    }.Where(fact => fact.Text.Length > 0);

    static KnownFact Fact(Entity plan, int block, string code, string column) =>
        new(block, FactSource.LastPlan, code, plan.GetAttributeValue<string>(column)?.Trim() ?? "", plan.Id, plan.Day(PlanRow.Columns.ApprovedOn));
}
