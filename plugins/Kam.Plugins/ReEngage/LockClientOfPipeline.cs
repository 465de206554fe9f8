using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.ReEngage;

/// <summary>A pipeline that is deleted while it runs locks its client before the row goes.</summary>
[Step(Message.Delete, ReengagementRow.Table, Stage.PreOperation, PreImage = new[] { ReengagementRow.Columns.AccountId, ReengagementRow.Columns.PipelineStatus })]
public sealed class LockClientOfPipeline : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (Client.IsBeingDeleted(happened) || happened.Before.StatusOfPipeline() == PipelineStatus.Ended) return null;
        if (happened.Before.Id(ReengagementRow.Columns.AccountId) is { } client) Client.Lock(happened, client);
        return null;
    }
}
