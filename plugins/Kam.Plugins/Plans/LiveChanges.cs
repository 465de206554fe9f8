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
/// What has happened in a plan while its revision was written and reviewed comes along when the revision takes its place: what became of initiatives, who
/// was met, which tasks were done, cancelled, moved and added. What the revision itself says of it stands.
/// </summary>
static class LiveChanges
{
    public static void BringAlong(Event happened, Entity former, EntityReference plan)
    {
        var service = happened.Service;
        var initiatives = Rows(service, InitiativeRow.Table, InitiativeRow.Columns.PlanId, former.Id, plan.Id, InitiativeRow.Columns.TakenFromId, InitiativeRow.Columns.Outcome, InitiativeRow.Columns.OpportunityId);
        foreach (var copy in initiatives[plan.Id])
            if (Source(initiatives[former.Id], copy, InitiativeRow.Columns.TakenFromId) is { } source) Save(service, copy, OfInitiative(copy, source));
        var targets = Rows(service, TargetContactRow.Table, TargetContactRow.Columns.PlanId, former.Id, plan.Id, TargetContactRow.Columns.StakeholderId, TargetContactRow.Columns.Done, TargetContactRow.Columns.DoneOn);
        foreach (var copy in targets[plan.Id])
            if (targets[former.Id].FirstOrDefault(row => row.Id(TargetContactRow.Columns.StakeholderId) == copy.Id(TargetContactRow.Columns.StakeholderId)) is { } source) Save(service, copy, OfTarget(copy, source));
        LiveTasks.BringAlong(happened, former, plan);
    }

    /// <summary>The rows of both plans, under the plan's id.</summary>
    public static ILookup<Guid, Entity> Rows(IOrganizationService service, string table, string planColumn, Guid former, Guid plan, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns.Concat(new[] { planColumn }).ToArray()) };
        query.Criteria.AddCondition(new ConditionExpression(planColumn, ConditionOperator.In, new object[] { former, plan }));
        query.AddOrder(PlanRow.Columns.CreatedOn, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.ToLookup(row => row.Id(planColumn)!.Value);
    }

    public static Entity? Source(IEnumerable<Entity> rows, Entity copy, string takenFrom) => rows.FirstOrDefault(row => row.Id == copy.Id(takenFrom));

    public static void Save(IOrganizationService service, Entity copy, Entity wanted)
    {
        if (copy.To(wanted) is { } change) service.Update(change);
    }

    static Entity OfInitiative(Entity copy, Entity source)
    {
        var wanted = new Entity(InitiativeRow.Table);
        if ((copy.Choice<InitiativeOutcome>(InitiativeRow.Columns.Outcome) ?? InitiativeOutcome.Open) == InitiativeOutcome.Open)
            wanted[InitiativeRow.Columns.Outcome] = source.GetAttributeValue<OptionSetValue>(InitiativeRow.Columns.Outcome);
        if (copy.GetAttributeValue<string>(InitiativeRow.Columns.OpportunityId) is null)
            wanted[InitiativeRow.Columns.OpportunityId] = source.GetAttributeValue<string>(InitiativeRow.Columns.OpportunityId);
        return wanted;
    }

    static Entity OfTarget(Entity copy, Entity source)
    {
        var wanted = new Entity(TargetContactRow.Table);
        if (copy.GetAttributeValue<bool?>(TargetContactRow.Columns.Done) == true || source.GetAttributeValue<bool?>(TargetContactRow.Columns.Done) != true) return wanted;
        wanted[TargetContactRow.Columns.Done] = true;
        wanted[TargetContactRow.Columns.DoneOn] = source.GetAttributeValue<DateTime?>(TargetContactRow.Columns.DoneOn);
        return wanted;
    }
}
