using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Contacts;

/// <summary>Stakeholders follow the name of their contact.</summary>
[Step(Message.Update, ContactRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { ContactRow.Columns.FirstName, ContactRow.Columns.LastName },
    PreImage = new[] { ContactRow.Columns.FullName }, PostImage = new[] { ContactRow.Columns.FullName })]
public sealed class RenameStakeholders : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        Namesakes.Follow(happened, ContactRow.Columns.FullName, StakeholderRow.Table, StakeholderRow.Columns.ContactId, StakeholderRow.Columns.Name);
        return null;
    }
}
