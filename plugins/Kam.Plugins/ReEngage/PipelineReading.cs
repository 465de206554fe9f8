using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.ReEngage;

/// <summary>A row of a pipeline as values of the domain.</summary>
static class PipelineReading
{
    public static readonly string[] Columns =
    {
        ReengagementRow.Columns.ReengagementId, ReengagementRow.Columns.AccountId, ReengagementRow.Columns.PipelineStatus, ReengagementRow.Columns.Stage,
        ReengagementRow.Columns.GateStage, ReengagementRow.Columns.HoldStage, ReengagementRow.Columns.EnteredStageOn, ReengagementRow.Columns.Outcome,
        ReengagementRow.Columns.ChangeReason, ReengagementRow.Columns.StateCode,
    };

    public static PipelineStanding Standing(this Entity row) =>
        new(row.StatusOfPipeline(), row.Choice<ReEngageStage>(ReengagementRow.Columns.Stage), row.Hold(), row.Day(ReengagementRow.Columns.EnteredStageOn));

    /// <summary>What the row asks for as it is to be. Deactivating a pipeline is ending it.</summary>
    public static PipelineChange Asked(this Entity row) => new(
        row.IsActive() ? row.StatusOfPipeline() : PipelineStatus.Ended, row.Hold(),
        row.Choice<PipelineOutcome>(ReengagementRow.Columns.Outcome), row.GetAttributeValue<string>(ReengagementRow.Columns.ChangeReason));

    public static PipelineStatus StatusOfPipeline(this Entity row) => row.Choice<PipelineStatus>(ReengagementRow.Columns.PipelineStatus) ?? PipelineStatus.Running;

    public static ReEngageStage? Hold(this Entity row) => row.Choice<ReEngageStage>(ReengagementRow.Columns.HoldStage);
}
