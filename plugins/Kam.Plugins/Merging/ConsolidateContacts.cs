using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Merging;

/// <summary>Before the platform moves what names one person to another: where both have a part in one client, one part stays.</summary>
[Step(Message.Merge, ContactRow.Table, Stage.PreOperation)]
public sealed class ConsolidateContacts : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var master = happened.Target.Id;
        var twins = Stakeholders(happened.Service, master, Merge.SubordinateOf(happened)).GroupBy(row => row.Id(StakeholderRow.Columns.AccountId)).Select(same => new Twins(
            same.FirstOrDefault(row => row.Id(StakeholderRow.Columns.ContactId) == master)!, same.FirstOrDefault(row => row.Id(StakeholderRow.Columns.ContactId) != master)!));
        MergedStakeholders.Consolidate(happened.Service, twins.Where(pair => pair.Master is not null && pair.Subordinate is not null).ToList());
        happened.IsNotOursFromNow();
        return null;
    }

    static IEnumerable<Entity> Stakeholders(IOrganizationService service, Guid master, Guid subordinate)
    {
        var query = new QueryExpression(StakeholderRow.Table) { ColumnSet = new ColumnSet(MergedStakeholders.Told) };
        query.ColumnSet.AddColumns(StakeholderRow.Columns.AccountId, StakeholderRow.Columns.ContactId, StakeholderRow.Columns.StateCode, StakeholderRow.Columns.ModifiedOn);
        query.Criteria.AddCondition(StakeholderRow.Columns.ContactId, ConditionOperator.In, master, subordinate);
        query.AddOrder(StakeholderRow.Columns.StakeholderId, OrderType.Ascending);
        return Pages.Of(service, query);
    }
}
