using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Scoring;

/// <summary>The columns of a scoring model as the domain's numbers.</summary>
static class ModelColumns
{
    static readonly ScoringModel Usual = ScoringModel.Default;

    public static ScoringModel Of(Entity row) => Thresholds(row, new ScoringModel
    {
        Version = row.GetAttributeValue<int?>(ScoringModelRow.Columns.Version) ?? Usual.Version,
        Weights = new(
            Number(row, ScoringModelRow.Columns.WeightValue, Usual.Weights.Value), Number(row, ScoringModelRow.Columns.WeightPotential, Usual.Weights.Potential),
            Number(row, ScoringModelRow.Columns.WeightRegularity, Usual.Weights.Regularity), Number(row, ScoringModelRow.Columns.WeightMargin, Usual.Weights.Margin),
            Number(row, ScoringModelRow.Columns.WeightStrategic, Usual.Weights.Strategic)),
        Basis = row.Choice<ValueBasis>(ScoringModelRow.Columns.ValueBasis) ?? Usual.Basis,
        CandidateThreshold = row.GetAttributeValue<decimal?>(ScoringModelRow.Columns.CandidateThreshold),
        GrowthLow = Number(row, ScoringModelRow.Columns.GrowthLow, Usual.GrowthLow),
        GrowthMiddle = Number(row, ScoringModelRow.Columns.GrowthMiddle, Usual.GrowthMiddle),
        GrowthHigh = Number(row, ScoringModelRow.Columns.GrowthHigh, Usual.GrowthHigh),
        MarginMin = Number(row, ScoringModelRow.Columns.MarginMin, Usual.MarginMin),
        PscLevel = Number(row, ScoringModelRow.Columns.PscLevel, Usual.PscLevel),
        RegularityLevel = Number(row, ScoringModelRow.Columns.RegularityLevel, Usual.RegularityLevel),
        LapseIntervals = Number(row, ScoringModelRow.Columns.LapseIntervals, Usual.LapseIntervals),
        CostKnown = Number(row, ScoringModelRow.Columns.CostKnown, Usual.CostKnown),
    });

    static ScoringModel Thresholds(Entity row, ScoringModel model) => model with
    {
        NewDays = Whole(row, ScoringModelRow.Columns.NewDays, Usual.NewDays),
        FewPurchases = Whole(row, ScoringModelRow.Columns.FewPurchases, Usual.FewPurchases),
        FewDays = Whole(row, ScoringModelRow.Columns.FewDays, Usual.FewDays),
        CostToServeShare = Number(row, ScoringModelRow.Columns.CostToServeShare, Usual.CostToServeShare),
        FloorPoints = Number(row, ScoringModelRow.Columns.FloorPoints, Usual.FloorPoints),
        KeyScore = Number(row, ScoringModelRow.Columns.KeyScore, Usual.KeyScore),
        KeyValue = Number(row, ScoringModelRow.Columns.KeyValue, Usual.KeyValue),
        StrategicRating = Number(row, ScoringModelRow.Columns.StrategicRating, Usual.StrategicRating),
        StrategicScore = Number(row, ScoringModelRow.Columns.StrategicScore, Usual.StrategicScore),
        DevelopingScore = Number(row, ScoringModelRow.Columns.DevelopingScore, Usual.DevelopingScore),
        DevelopingValue = Number(row, ScoringModelRow.Columns.DevelopingValue, Usual.DevelopingValue),
        DevelopingPotential = Number(row, ScoringModelRow.Columns.DevelopingPotential, Usual.DevelopingPotential),
        Hysteresis = Number(row, ScoringModelRow.Columns.Hysteresis, Usual.Hysteresis),
        KeyConfidence = Number(row, ScoringModelRow.Columns.KeyConfidence, Usual.KeyConfidence),
    };

    static decimal Number(Entity row, string column, decimal usual) => row.GetAttributeValue<decimal?>(column) ?? usual;

    static int Whole(Entity row, string column, int usual) => row.GetAttributeValue<int?>(column) ?? usual;
}
