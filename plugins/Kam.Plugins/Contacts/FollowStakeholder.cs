using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Contacts;

/// <summary>A stakeholder who is new, other than before or gone changes what is covered: the client is counted anew in the background.</summary>
[Step(Message.Create, StakeholderRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { StakeholderRow.Columns.AccountId })]
[Step(Message.Update, StakeholderRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { StakeholderRow.Columns.AccountId, StakeholderRow.Columns.ContactId, StakeholderRow.Columns.StakeholderFunction, StakeholderRow.Columns.StateCode },
    PreImage = new[] { StakeholderRow.Columns.AccountId }, PostImage = new[] { StakeholderRow.Columns.AccountId })]
[Step(Message.Delete, StakeholderRow.Table, Stage.PostOperation, Mode.Asynchronous, PreImage = new[] { StakeholderRow.Columns.AccountId })]
public sealed class FollowStakeholder : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var rows = happened.Context.PreEntityImages.Values.Concat(happened.Context.PostEntityImages.Values);
        ClientsOf.Recount(happened, ClientsOf.Regarded(happened.Service, rows.Select(row => row.GetAttributeValue<EntityReference>(StakeholderRow.Columns.AccountId))));
        return null;
    }
}
