using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Merging;

/// <summary>
/// A person has one part in a client: of two rows one stays and takes over what only the other tells, with the colleagues who know the person and the plans
/// that name the person. The other is put aside without its contact.
/// </summary>
static class MergedStakeholders
{
    public static readonly string[] Told =
    {
        StakeholderRow.Columns.StakeholderFunction, StakeholderRow.Columns.DecisionRole, StakeholderRow.Columns.Influence, StakeholderRow.Columns.Attitude,
        StakeholderRow.Columns.Goal, StakeholderRow.Columns.Description,
    };

    public static void Consolidate(TwoClients two)
    {
        var rows = two.Rows(StakeholderRow.Table, StakeholderRow.Columns.AccountId, _ => { }, Told.Concat(new[] { StakeholderRow.Columns.ContactId, StakeholderRow.Columns.StateCode }).ToArray());
        Consolidate(two.Service, two.Twins(rows, StakeholderRow.Columns.AccountId, row => row.Id(StakeholderRow.Columns.ContactId)));
    }

    public static void Consolidate(IOrganizationService service, IEnumerable<Twins> twins)
    {
        var judged = twins.Select(pair => pair.Judge(Read)).ToDictionary(pair => pair.Goes.Id, pair => pair);
        if (judged.Count == 0) return;
        foreach (var (stays, goes) in judged.Values) Fold(service, stays, goes);
        var heirs = judged.ToDictionary(pair => pair.Key, pair => pair.Value.Stays.Id);
        HandOver(service, heirs, AcquaintanceRow.Table, AcquaintanceRow.Columns.StakeholderId, AcquaintanceRow.Columns.UserId);
        HandOver(service, heirs, TargetContactRow.Table, TargetContactRow.Columns.StakeholderId, TargetContactRow.Columns.PlanId);
    }

    static MergingRow Read(Entity row) => MergingRow.OfStakeholder(row.IsActive(), Told.Count(row.Contains), row.GetAttributeValue<DateTime>(StakeholderRow.Columns.ModifiedOn));

    static void Fold(IOrganizationService service, Entity stays, Entity goes)
    {
        service.Update(new StakeholderRow(goes.Id) { ContactId = null, StateCode = StakeholderState.Inactive, StatusCode = StakeholderStatusReason.Inactive }.Row);
        var change = new Entity(StakeholderRow.Table, stays.Id);
        foreach (var column in Told.Where(column => !stays.Contains(column) && goes.Contains(column))) change[column] = goes[column];
        if (change.Attributes.Count > 0) service.Update(change);
    }

    static string Place(Guid stakeholder, Guid? other) => stakeholder + "|" + other;

    /// <summary>What hangs on those that go hangs on their heirs, where there is room: a colleague, or a plan, names a person once.</summary>
    static void HandOver(IOrganizationService service, IReadOnlyDictionary<Guid, Guid> heirs, string table, string stakeholder, string other)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(stakeholder, other) };
        query.Criteria.AddCondition(new ConditionExpression(stakeholder, ConditionOperator.In, heirs.Keys.Concat(heirs.Values).Distinct().Cast<object>().ToArray()));
        query.AddOrder(table + "id", OrderType.Ascending);
        var rows = Pages.Of(service, query).ToList();
        var taken = new HashSet<string>(rows.Select(row => Place(row.Id(stakeholder)!.Value, row.Id(other))));
        foreach (var row in rows)
            if (heirs.TryGetValue(row.Id(stakeholder)!.Value, out var heir) && taken.Add(Place(heir, row.Id(other))))
                service.Update(new Entity(table, row.Id) { [stakeholder] = new EntityReference(StakeholderRow.Table, heir) });
    }
}
