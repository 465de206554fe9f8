using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>Keeps every move of a pipeline: from where to where, when, by whom, why, and how long the stage lasted that was left.</summary>
static class StageHistory
{
    public static void Keep(Event happened, Guid pipeline, Entity account, StageMove move, string? reason = null) => happened.Service.Create(new Entity(ReengageStageChangeRow.Table)
    {
        [ReengageStageChangeRow.Columns.Name] = account.GetAttributeValue<string>(AccountRow.Columns.Name),
        [ReengageStageChangeRow.Columns.ReengagementId] = new EntityReference(ReengagementRow.Table, pipeline),
        [ReengageStageChangeRow.Columns.AccountId] = Client.Reference(account.Id),
        [ReengageStageChangeRow.Columns.From] = Values.OptionOf(move.From),
        [ReengageStageChangeRow.Columns.To] = Values.OptionOf(move.To),
        [ReengageStageChangeRow.Columns.On] = happened.Now,
        [ReengageStageChangeRow.Columns.ById] = new EntityReference(SystemUserRow.Table, happened.Context.UserId),
        [ReengageStageChangeRow.Columns.MoveReason] = Values.Option(move.Reason),
        [ReengageStageChangeRow.Columns.Reason] = reason,
        [ReengageStageChangeRow.Columns.Days] = move.Days,
        [ReengageStageChangeRow.Columns.OwnerId] = account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId),
    });
}
