using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Contacts;

/// <summary>A client with its figures and its active stakeholders, in one query: account, outer-joined with its value row and its stakeholders.</summary>
sealed record ClientPeople(Entity Account, Entity Value, IReadOnlyList<Entity> Stakeholders)
{
    const string ValueAlias = "value";
    const string StakeholderAlias = "stakeholder";

    /// <summary>Null when the client is no more.</summary>
    public static ClientPeople? Read(IOrganizationService service, Guid client)
    {
        var query = new QueryExpression(AccountRow.Table)
        {
            ColumnSet = new ColumnSet(AccountRow.Columns.Name, AccountRow.Columns.OwnerId, AccountRow.Columns.SingleContact, AccountRow.Columns.LastContactOn),
        };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.Equal, client);
        var value = query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId, JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns.AddColumns(
            ClientValueRow.Columns.ClientValueId, ClientValueRow.Columns.ContactsIndex, ClientValueRow.Columns.FunctionsCovered, ClientValueRow.Columns.Stakeholders,
            ClientValueRow.Columns.Activities12, ClientValueRow.Columns.TopContactShare);
        var stakeholder = query.AddLink(StakeholderRow.Table, AccountRow.Columns.AccountId, StakeholderRow.Columns.AccountId, JoinOperator.LeftOuter);
        stakeholder.EntityAlias = StakeholderAlias;
        stakeholder.Columns.AddColumns(StakeholderRow.Columns.StakeholderId, StakeholderRow.Columns.ContactId, StakeholderRow.Columns.StakeholderFunction, StakeholderRow.Columns.LastContactOn);
        stakeholder.LinkCriteria.AddCondition(StakeholderRow.Columns.StateCode, ConditionOperator.Equal, (int)StakeholderState.Active);
        var rows = service.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : new(
            rows[0],
            rows[0].Joined(ValueAlias, ClientValueRow.Table, ClientValueRow.Columns.ClientValueId),
            rows.Select(row => row.Joined(StakeholderAlias, StakeholderRow.Table, StakeholderRow.Columns.StakeholderId)).Where(row => row.Id != Guid.Empty).ToList());
    }
}
