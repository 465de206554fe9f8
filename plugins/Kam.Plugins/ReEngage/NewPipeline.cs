using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>What a pipeline begins with: of the client, named like it, owned by its owner. While it runs it carries the client's key, so that a second cannot.</summary>
static class NewPipeline
{
    public static void Fill(Event happened, Entity pipeline, Entity account)
    {
        if (string.IsNullOrWhiteSpace(pipeline.GetAttributeValue<string>(ReengagementRow.Columns.Name)))
            pipeline[ReengagementRow.Columns.Name] = account.GetAttributeValue<string>(AccountRow.Columns.Name);
        pipeline[ReengagementRow.Columns.OwnerId] = account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId);
        pipeline[ReengagementRow.Columns.PipelineStatus] = Values.Option(PipelineStatus.Running);
        pipeline[ReengagementRow.Columns.RunningKey] = account.Id.ToString("N");
        pipeline[ReengagementRow.Columns.StartedOn] = pipeline.GetAttributeValue<DateTime?>(ReengagementRow.Columns.StartedOn) ?? happened.Today.Date;
    }

    public static Entity Create(Event happened, Entity account)
    {
        var pipeline = new Entity(ReengagementRow.Table) { [ReengagementRow.Columns.AccountId] = Client.Reference(account.Id) };
        Fill(happened, pipeline, account);
        pipeline.Id = happened.Service.Create(pipeline);
        return pipeline;
    }
}
