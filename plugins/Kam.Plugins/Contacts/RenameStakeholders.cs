using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Contacts;

/// <summary>Stakeholders follow the name of their contact.</summary>
[Step(Message.Update, ContactRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { ContactRow.Columns.FirstName, ContactRow.Columns.LastName },
    PreImage = new[] { ContactRow.Columns.FullName }, PostImage = new[] { ContactRow.Columns.FullName })]
public sealed class RenameStakeholders : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.HasChanged(ContactRow.Columns.FullName)) return null;
        var query = new QueryExpression(StakeholderRow.Table) { ColumnSet = new ColumnSet(StakeholderRow.Columns.Name) };
        query.Criteria.AddCondition(StakeholderRow.Columns.ContactId, ConditionOperator.Equal, happened.Context.PrimaryEntityId);
        var name = new Entity(StakeholderRow.Table) { [StakeholderRow.Columns.Name] = happened.Saved.GetAttributeValue<string>(ContactRow.Columns.FullName) };
        foreach (var row in happened.Service.RetrieveMultiple(query).Entities)
            if (row.To(name) is { } change) happened.Service.Update(change);
        return null;
    }
}
