using Kam.Domain;
using Kam.Plugins.Contacts;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>Every move between statuses is kept: from what to what, by whom, when and why.</summary>
[Step(Message.Create, ProgressRow.Table, Stage.PostOperation, Rank = 10,
    PostImage = new[] { ProgressRow.Columns.Name, ProgressRow.Columns.AccountId, ProgressRow.Columns.OwnerId })]
[Step(Message.Update, ProgressRow.Table, Stage.PostOperation, Rank = 10,
    Filter = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode },
    PostImage = new[] { ProgressRow.Columns.Name, ProgressRow.Columns.AccountId, ProgressRow.Columns.OwnerId })]
public sealed class KeepHistory : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (Move.HandedTo(happened) is not { } move) return null;
        var progress = happened.Saved;
        happened.Service.Create(new Entity(ProgressChangeRow.Table)
        {
            [ProgressChangeRow.Columns.Name] = progress.GetAttributeValue<string>(ProgressRow.Columns.Name),
            [ProgressChangeRow.Columns.ProgressId] = new EntityReference(ProgressRow.Table, happened.Context.PrimaryEntityId),
            [ProgressChangeRow.Columns.AccountId] = progress.GetAttributeValue<EntityReference>(ProgressRow.Columns.AccountId),
            [ProgressChangeRow.Columns.From] = Values.Option(move.Change.From),
            [ProgressChangeRow.Columns.To] = Values.Option(move.Change.To),
            // Whom the row names as its modifier: who acts in another's name, as an import does, changes nothing in his own.
            [ProgressChangeRow.Columns.ChangedById] = new EntityReference(SystemUserRow.Table, happened.Context.UserId),
            [ProgressChangeRow.Columns.ChangedOn] = happened.Now,
            [ProgressChangeRow.Columns.Reason] = move.Reason,
            [ProgressChangeRow.Columns.ChangeSource] = Values.Option(happened.IsWithin<LetContactGo>() ? ChangeSource.ContactLeft : happened.IsOurs ? ChangeSource.System : ChangeSource.Person),
            [ProgressChangeRow.Columns.OwnerId] = progress.GetAttributeValue<EntityReference>(ProgressRow.Columns.OwnerId),
        });
        return null;
    }
}
