using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>The client shows the stage of a pipeline that has just begun, and none any more when its running pipeline has been deleted.</summary>
[Step(Message.Create, ReengagementRow.Table, Stage.PostOperation)]
[Step(Message.Delete, ReengagementRow.Table, Stage.PostOperation, PreImage = new[] { ReengagementRow.Columns.AccountId, ReengagementRow.Columns.PipelineStatus })]
public sealed class FollowPipeline : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var isDeleted = happened.Context.MessageName == nameof(Message.Delete);
        var reason = PipelineReason.HandedTo(happened);
        if (isDeleted ? Client.IsBeingDeleted(happened) || happened.Before.StatusOfPipeline() == PipelineStatus.Ended : reason is null) return null;
        if (happened.After.Id(ReengagementRow.Columns.AccountId) is not { } client) return null;
        ClientFigures.Write(happened, ClientState.Read(happened, client), new Entity(AccountRow.Table), string.IsNullOrWhiteSpace(reason) ? null : reason);
        return null;
    }
}
