using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Runs;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Scoring;

/// <summary>When the active model is another one, or says something else, all clients are scored anew in the background.</summary>
[Step(Message.Create, ScoringModelRow.Table, Stage.PostOperation, Mode.Asynchronous, PostImage = new[] { ScoringModelRow.Columns.ModelStatus, ScoringModelRow.Columns.Version })]
[Step(Message.Update, ScoringModelRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[]
    {
        ScoringModelRow.Columns.ModelStatus,
        ScoringModelRow.Columns.WeightValue, ScoringModelRow.Columns.WeightPotential, ScoringModelRow.Columns.WeightRegularity, ScoringModelRow.Columns.WeightMargin, ScoringModelRow.Columns.WeightStrategic,
        ScoringModelRow.Columns.ValueBasis, ScoringModelRow.Columns.CandidateThreshold, ScoringModelRow.Columns.GrowthLow, ScoringModelRow.Columns.GrowthMiddle, ScoringModelRow.Columns.GrowthHigh, ScoringModelRow.Columns.MarginMin, ScoringModelRow.Columns.PscLevel, ScoringModelRow.Columns.RegularityLevel,
        ScoringModelRow.Columns.NewDays, ScoringModelRow.Columns.FewPurchases, ScoringModelRow.Columns.FewDays, ScoringModelRow.Columns.CostToServeShare, ScoringModelRow.Columns.FloorPoints, ScoringModelRow.Columns.KeyScore, ScoringModelRow.Columns.KeyValue, ScoringModelRow.Columns.StrategicRating, ScoringModelRow.Columns.StrategicScore,
        ScoringModelRow.Columns.DevelopingScore, ScoringModelRow.Columns.DevelopingValue, ScoringModelRow.Columns.DevelopingPotential, ScoringModelRow.Columns.Hysteresis, ScoringModelRow.Columns.KeyConfidence, ScoringModelRow.Columns.LapseIntervals, ScoringModelRow.Columns.CostKnown,
        ScoringModelRow.Columns.ValuePoints, ScoringModelRow.Columns.HeadroomPoints, ScoringModelRow.Columns.PricePoints, ScoringModelRow.Columns.CapacityPoints,
    },
    PreImage = new[] { ScoringModelRow.Columns.ModelStatus, ScoringModelRow.Columns.Version },
    PostImage = new[] { ScoringModelRow.Columns.ModelStatus, ScoringModelRow.Columns.Version })]
public sealed class ScoreByChangedModel : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var before = happened.Before;
        var after = happened.Saved;
        if (!IsActive(after) || IsActive(before) && Version(before) == Version(after)) return null;
        // With nothing to score, as on the day of the set-up, there is nothing to freeze either.
        return HasClients(happened.Service) ? ScoringRuns.Start(happened, isFull: false).Refusal : null;
    }

    static bool IsActive(Entity model) => model.GetAttributeValue<OptionSetValue>(ScoringModelRow.Columns.ModelStatus)?.Value == (int)ModelStatusChoice.Active;

    static int? Version(Entity model) => model.GetAttributeValue<int?>(ScoringModelRow.Columns.Version);

    static bool HasClients(IOrganizationService service)
    {
        var query = new QueryExpression(ClientValueRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(ClientValueRow.Columns.ClientValueId) };
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }
}
