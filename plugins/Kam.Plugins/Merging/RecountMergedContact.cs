using System.Linq;
using Kam.Domain;
using Kam.Plugins.Contacts;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Merging;

/// <summary>After a merge of two contacts the person is called by one name wherever it has a part, and every client that it has a part in is counted anew.</summary>
[Step(Message.Merge, ContactRow.Table, Stage.PostOperation, Mode.Asynchronous)]
public sealed class RecountMergedContact : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var contact = happened.Service.Retrieve(ContactRow.Table, happened.Target.Id, new ColumnSet(ContactRow.Columns.FullName));
        var query = new QueryExpression(StakeholderRow.Table) { ColumnSet = new ColumnSet(StakeholderRow.Columns.Name, StakeholderRow.Columns.AccountId) };
        query.Criteria.AddCondition(StakeholderRow.Columns.ContactId, ConditionOperator.Equal, contact.Id);
        query.AddOrder(StakeholderRow.Columns.StakeholderId, OrderType.Ascending);
        var parts = happened.Service.RetrieveMultiple(query).Entities;
        var wanted = new Entity(StakeholderRow.Table) { [StakeholderRow.Columns.Name] = contact.GetAttributeValue<string>(ContactRow.Columns.FullName) };
        foreach (var part in parts)
            if (part.To(wanted) is { } change) happened.Service.Update(change);
        var two = new[] { happened.Target.Id, Merge.SubordinateOf(happened) }.Select(id => new EntityReference(ContactRow.Table, id));
        ClientsOf.Recount(happened, ClientsOf.Regarded(happened.Service, parts.Select(part => part.GetAttributeValue<EntityReference>(StakeholderRow.Columns.AccountId)).Concat(two)));
        return null;
    }
}
