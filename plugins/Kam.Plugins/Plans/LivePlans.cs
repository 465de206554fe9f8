using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>
/// The plans of a client that are still written or reviewed: their figures move with the client. Whoever reads the client's circles under its lock reads them
/// on the way, and tells the rules that its own save of a circle wakes.
/// </summary>
static class LivePlans
{
    const string Alias = "liveplan";
    const string Told = "kam.liveplans.";

    static readonly object[] Lifecycles = { (int)PlanLifecycleChoice.Draft, (int)PlanLifecycleChoice.InReview };

    /// <param name="years">Those that the saved circle is, or was, of.</param>
    public static IReadOnlyList<Guid> Of(Event happened, Guid client, IReadOnlyCollection<int> years) =>
        (Known(happened, client) ?? Read(happened.Service, client)).Where(plan => years.Contains(plan.Year)).Select(plan => plan.Id).ToList();

    public static void Join(QueryExpression account)
    {
        var plan = account.AddLink(PlanRow.Table, AccountRow.Columns.AccountId, PlanRow.Columns.AccountId, JoinOperator.LeftOuter);
        plan.EntityAlias = Alias;
        plan.Columns.AddColumns(PlanRow.Columns.PlanId, PlanRow.Columns.Year);
        plan.LinkCriteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.In, Lifecycles);
    }

    public static void Tell(Event happened, Guid client, IEnumerable<Entity> rows)
    {
        var plans = rows.Select(row => row.Joined(Alias, PlanRow.Table, PlanRow.Columns.PlanId)).Where(plan => plan.Id != Guid.Empty).Select(plan => new LivePlan(plan).ToString()).Distinct();
        happened.Context.SharedVariables[Told + client.ToString("N")] = string.Join(",", plans);
    }

    static IReadOnlyList<LivePlan>? Known(Event happened, Guid client) => new[] { happened.Context }.Concat(happened.Ancestors)
        .Select(context => context.SharedVariables.TryGetValue(Told + client.ToString("N"), out var told) ? told as string : null)
        .FirstOrDefault(told => told is not null)?.Split(',').Where(plan => plan.Length > 0).Select(LivePlan.Read).OrderBy(plan => plan.Id).ToList();

    static IReadOnlyList<LivePlan> Read(IOrganizationService service, Guid client)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanRow.Columns.PlanId, PlanRow.Columns.Year) };
        query.Criteria.AddCondition(PlanRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.Criteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.In, Lifecycles);
        return service.RetrieveMultiple(query).Entities.Select(plan => new LivePlan(plan)).OrderBy(plan => plan.Id).ToList();
    }

    /// <summary>As text 'id:year': a shared variable is no place for a type of ours.</summary>
    sealed record LivePlan(Guid Id, int Year)
    {
        public LivePlan(Entity plan) : this(plan.Id, plan.GetAttributeValue<int>(PlanRow.Columns.Year)) { }

        public static LivePlan Read(string text) => new(Guid.Parse(text.Split(':')[0]), int.Parse(text.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));

        public override string ToString() => FormattableString.Invariant($"{Id:N}:{Year}");
    }
}
