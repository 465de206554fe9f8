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

    /// <summary>The row as it will be: what is written, laid over what was read.</summary>
    public static Entity Laid(Entity target, Entity over)
    {
        var row = new Entity(over.LogicalName, over.Id);
        foreach (var value in over.Attributes) row[value.Key] = value.Value;
        foreach (var value in target.Attributes) row[value.Key] = value.Value;
        return row;
    }

    static void End(Event happened, Entity target)
    {
        target[ReengagementRow.Columns.PipelineStatus] = Values.Option(PipelineStatus.Ended);
        target[ReengagementRow.Columns.EndedOn] = happened.Today.Date;
        target[ReengagementRow.Columns.RunningKey] = null;
    }
}
