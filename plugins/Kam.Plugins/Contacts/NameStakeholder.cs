using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Contacts;

/// <summary>A stakeholder is called as the contact is.</summary>
[Step(Message.Create, StakeholderRow.Table, Stage.PreOperation)]
[Step(Message.Update, StakeholderRow.Table, Stage.PreOperation, Filter = new[] { StakeholderRow.Columns.ContactId })]
public sealed class NameStakeholder : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.Target.Id(StakeholderRow.Columns.ContactId) is not { } contact) return null;
        var row = happened.Service.Retrieve(ContactRow.Table, contact, new ColumnSet(ContactRow.Columns.FullName));
        happened.Target[StakeholderRow.Columns.Name] = row.GetAttributeValue<string>(ContactRow.Columns.FullName);
        return null;
    }
}
