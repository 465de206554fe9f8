using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Contacts;

/// <summary>Whose people an event was about, and the order to count them anew.</summary>
static class ClientsOf
{
    /// <summary>The clients that are there: those that are regarded, and those whose contact is. In the one order of locks.</summary>
    public static IReadOnlyList<Guid> Regarded(IOrganizationService service, IEnumerable<EntityReference?> regarded)
    {
        var named = regarded.OfType<EntityReference>().ToLookup(row => row.LogicalName, row => row.Id);
        return Accounts(service, named[AccountRow.Table]).Concat(Companies(service, named[ContactRow.Table])).Distinct().OrderBy(id => id).ToList();
    }

    public static void Recount(Event happened, IEnumerable<Guid> clients)
    {
        foreach (var client in clients) happened.Service.Execute(new OrganizationRequest(CustomApis.RecountContacts.Name) { ["Target"] = new EntityReference(AccountRow.Table, client) });
    }

    static IEnumerable<Guid> Accounts(IOrganizationService service, IEnumerable<Guid> ids) =>
        Read(service, AccountRow.Table, AccountRow.Columns.AccountId, ids, AccountRow.Columns.AccountId).Select(row => row.Id);

    static IEnumerable<Guid> Companies(IOrganizationService service, IEnumerable<Guid> contacts) =>
        Read(service, ContactRow.Table, ContactRow.Columns.ContactId, contacts, ContactRow.Columns.ParentCustomerId)
            .Select(row => row.GetAttributeValue<EntityReference>(ContactRow.Columns.ParentCustomerId))
            .Where(company => company?.LogicalName == AccountRow.Table).Select(company => company.Id);

    static IEnumerable<Entity> Read(IOrganizationService service, string table, string key, IEnumerable<Guid> ids, string column)
    {
        var wanted = ids.Distinct().Cast<object>().ToArray();
        if (wanted.Length == 0) return Enumerable.Empty<Entity>();
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition(new ConditionExpression(key, ConditionOperator.In, wanted));
        return service.RetrieveMultiple(query).Entities;
    }
}
