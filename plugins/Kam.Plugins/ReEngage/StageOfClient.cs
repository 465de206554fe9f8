using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>Judges the gates of a client's running pipeline whenever its checklist is counted. Nothing is written where nothing moves.</summary>
static class StageOfClient
{
    /// <param name="wanted">The account's columns that are written with the rest: its stage is among them.</param>
    /// <param name="reason">What a person said about the move.</param>
    public static void Follow(Event happened, ClientState state, Completion completion, Entity wanted, string? reason = null)
    {
        wanted[AccountRow.Columns.ReengageStage] = null;
        if (state.Pipeline.Id == Guid.Empty) return;
        var standing = state.Pipeline.Standing();
        var gateStage = ReEngageStages.Of(completion, Settings.Of(happened).Gates);
        var pipeline = new Entity(ReengagementRow.Table) { [ReengagementRow.Columns.GateStage] = Values.Option(gateStage) };
        var move = standing.Recounted(gateStage, happened.Today);
        if (move is not null)
        {
            pipeline[ReengagementRow.Columns.Stage] = Values.OptionOf(move.To);
            pipeline[ReengagementRow.Columns.EnteredStageOn] = happened.Today.Date;
        }
        if (state.Pipeline.To(pipeline) is { } change) happened.Service.Update(change);
        if (move is not null) StageHistory.Keep(happened, state.Pipeline.Id, state.Account, move, reason);
        wanted[AccountRow.Columns.ReengageStage] = Values.OptionOf(move?.To ?? standing.Stage);
    }
}
