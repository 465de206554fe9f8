using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Scoring;

/// <summary>A model that cannot score is refused when it is saved, not when it runs; whatever changes how it scores is a new version of it.</summary>
[Step(Message.Create, ScoringModelRow.Table, Stage.PreOperation)]
[Step(Message.Update, ScoringModelRow.Table, Stage.PreOperation,
    Filter = new[]
    {
        ScoringModelRow.Columns.WeightValue, ScoringModelRow.Columns.WeightPotential, ScoringModelRow.Columns.WeightRegularity, ScoringModelRow.Columns.WeightMargin, ScoringModelRow.Columns.WeightStrategic,
        ScoringModelRow.Columns.ValueBasis, ScoringModelRow.Columns.CandidateThreshold, ScoringModelRow.Columns.GrowthLow, ScoringModelRow.Columns.GrowthMiddle, ScoringModelRow.Columns.GrowthHigh, ScoringModelRow.Columns.MarginMin, ScoringModelRow.Columns.PscLevel, ScoringModelRow.Columns.RegularityLevel,
        ScoringModelRow.Columns.NewDays, ScoringModelRow.Columns.FewPurchases, ScoringModelRow.Columns.FewDays, ScoringModelRow.Columns.CostToServeShare, ScoringModelRow.Columns.FloorPoints, ScoringModelRow.Columns.KeyScore, ScoringModelRow.Columns.KeyValue, ScoringModelRow.Columns.StrategicRating, ScoringModelRow.Columns.StrategicScore,
        ScoringModelRow.Columns.DevelopingScore, ScoringModelRow.Columns.DevelopingValue, ScoringModelRow.Columns.DevelopingPotential, ScoringModelRow.Columns.Hysteresis, ScoringModelRow.Columns.KeyConfidence, ScoringModelRow.Columns.LapseIntervals, ScoringModelRow.Columns.CostKnown,
        ScoringModelRow.Columns.ValuePoints, ScoringModelRow.Columns.HeadroomPoints, ScoringModelRow.Columns.PricePoints, ScoringModelRow.Columns.CapacityPoints,
    },
    PreImage = new[]
    {
        ScoringModelRow.Columns.WeightValue, ScoringModelRow.Columns.WeightPotential, ScoringModelRow.Columns.WeightRegularity, ScoringModelRow.Columns.WeightMargin, ScoringModelRow.Columns.WeightStrategic,
        ScoringModelRow.Columns.ValueBasis, ScoringModelRow.Columns.CandidateThreshold, ScoringModelRow.Columns.GrowthLow, ScoringModelRow.Columns.GrowthMiddle, ScoringModelRow.Columns.GrowthHigh, ScoringModelRow.Columns.MarginMin, ScoringModelRow.Columns.PscLevel, ScoringModelRow.Columns.RegularityLevel,
        ScoringModelRow.Columns.NewDays, ScoringModelRow.Columns.FewPurchases, ScoringModelRow.Columns.FewDays, ScoringModelRow.Columns.CostToServeShare, ScoringModelRow.Columns.FloorPoints, ScoringModelRow.Columns.KeyScore, ScoringModelRow.Columns.KeyValue, ScoringModelRow.Columns.StrategicRating, ScoringModelRow.Columns.StrategicScore,
        ScoringModelRow.Columns.DevelopingScore, ScoringModelRow.Columns.DevelopingValue, ScoringModelRow.Columns.DevelopingPotential, ScoringModelRow.Columns.Hysteresis, ScoringModelRow.Columns.KeyConfidence, ScoringModelRow.Columns.LapseIntervals, ScoringModelRow.Columns.CostKnown,
        ScoringModelRow.Columns.ValuePoints, ScoringModelRow.Columns.HeadroomPoints, ScoringModelRow.Columns.PricePoints, ScoringModelRow.Columns.CapacityPoints,
        ScoringModelRow.Columns.Version,
    })]
public sealed class CheckModel : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (Models.Read(happened.After).Refusal is { } refusal) return refusal;
        if (happened.Context.MessageName == nameof(Message.Create)) happened.Target[ScoringModelRow.Columns.Version] = 1;
        else if (happened.Changes(Models.Columns)) happened.Target[ScoringModelRow.Columns.Version] = (happened.Before.GetAttributeValue<int?>(ScoringModelRow.Columns.Version) ?? 0) + 1;
        return null;
    }
}
