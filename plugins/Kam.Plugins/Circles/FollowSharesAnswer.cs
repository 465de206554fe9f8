using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Circles;

/// <summary>A completed progress that tells the competitors' shares has them brought into the client's circle, in the background. That they can be read was judged in the save.</summary>
[Step(Message.Update, ProgressRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.AnswerText },
    PostImage = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Feeds, ProgressRow.Columns.AnswerText })]
public sealed class FollowSharesAnswer : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.Saved.SharesTold() is null) return null;
        happened.Service.Execute(new OrganizationRequest(CustomApis.FillCircle.Name) { ["Target"] = new EntityReference(ProgressRow.Table, happened.Context.PrimaryEntityId) });
        return null;
    }
}
