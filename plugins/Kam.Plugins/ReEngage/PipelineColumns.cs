using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>What a move that a person asked for changes in the pipeline's row.</summary>
static class PipelineColumns
{
    public static void Put(Event happened, StageMove move, ReEngageStage gateStage)
    {
        var target = happened.Target;
        target[ReengagementRow.Columns.GateStage] = Values.Option(gateStage);
        target[ReengagementRow.Columns.ChangeReason] = null;
        if (move.To is not { } stage) End(happened, target);
        else if (stage != move.From)
        {
            target[ReengagementRow.Columns.Stage] = Values.Option(stage);
            target[ReengagementRow.Columns.EnteredStageOn] = happened.Today.Date;
        }
    }

    static void End(Event happened, Entity target)
    {
        target[ReengagementRow.Columns.PipelineStatus] = Values.Option(PipelineStatus.Ended);
        target[ReengagementRow.Columns.EndedOn] = happened.Today.Date;
        target[ReengagementRow.Columns.RunningKey] = null;
    }
}
