using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Read;

/// <summary>The model that clients are scored by.</summary>
sealed record ActiveModel(Guid Id, string Name, ScoringModel Model)
{
    public const string Set = "kam_scoringmodels";

    const string Columns = "kam_scoringmodelid,kam_name,kam_version,kam_weightvalue,kam_weightpotential,kam_weightregularity,kam_weightmargin,kam_weightstrategic,"
        + "kam_valuebasis,kam_candidatethreshold,kam_growthlow,kam_growthmiddle,kam_growthhigh,kam_marginmin,kam_psclevel,kam_regularitylevel,kam_newdays,kam_fewpurchases,"
        + "kam_fewdays,kam_costtoserveshare,kam_floorpoints,kam_keyscore,kam_keyvalue,kam_strategicrating,kam_strategicscore,kam_developingscore,kam_developingvalue,"
        + "kam_developingpotential,kam_hysteresis,kam_keyconfidence,kam_lapseintervals,kam_costknown,kam_valuepoints,kam_headroompoints,kam_pricepoints,kam_capacitypoints";

    /// <exception cref="InvalidOperationException">No model is active, or the active one cannot score.</exception>
    public static async Task<ActiveModel> ReadAsync(DataverseClient client, CancellationToken cancel)
    {
        const int active = Option.First + 1;
        var query = $"{Set}?$select={Columns}&$filter=kam_modelstatus%20eq%20{active}%20and%20statecode%20eq%200&$orderby=kam_scoringmodelid";
        var row = await client.FirstAsync(query, cancel).ConfigureAwait(false)
            ?? throw new InvalidOperationException("No scoring model is active: kam seed loads one, and the app activates another.");
        var model = Of(row);
        return model.Check() is { } refusal
            ? throw new InvalidOperationException($"The active model cannot score ({refusal.Code}): open it in the app, which says why.")
            : new ActiveModel(row.Id("kam_scoringmodelid")!.Value, (string?)row["kam_name"] ?? "", model);
    }

    /// <summary>An empty column means what the rules say.</summary>
    static ScoringModel Of(JObject row) => Cuts(row, Criteria(row, Weighed(row, ScoringModel.Default)));

    static ScoringModel Weighed(JObject row, ScoringModel rules) => rules with
    {
        Version = (int?)row["kam_version"] ?? rules.Version,
        Weights = new Weights(
            Number(row, "weightvalue", rules.Weights.Value), Number(row, "weightpotential", rules.Weights.Potential),
            Number(row, "weightregularity", rules.Weights.Regularity), Number(row, "weightmargin", rules.Weights.Margin),
            Number(row, "weightstrategic", rules.Weights.Strategic)),
        Basis = (int?)row["kam_valuebasis"] is { } basis ? Option.Member<ValueBasis>(basis) : rules.Basis,
        CandidateThreshold = (decimal?)row["kam_candidatethreshold"],
        ValuePoints = Points(row, "valuepoints"),
        HeadroomPoints = Points(row, "headroompoints"),
        PricePoints = Points(row, "pricepoints"),
        CapacityPoints = Points(row, "capacitypoints"),
    };

    static ScoringModel Criteria(JObject row, ScoringModel rules) => rules with
    {
        GrowthLow = Number(row, "growthlow", rules.GrowthLow),
        GrowthMiddle = Number(row, "growthmiddle", rules.GrowthMiddle),
        GrowthHigh = Number(row, "growthhigh", rules.GrowthHigh),
        MarginMin = Number(row, "marginmin", rules.MarginMin),
        PscLevel = Number(row, "psclevel", rules.PscLevel),
        RegularityLevel = Number(row, "regularitylevel", rules.RegularityLevel),
        LapseIntervals = Number(row, "lapseintervals", rules.LapseIntervals),
        CostKnown = Number(row, "costknown", rules.CostKnown),
    };

    static ScoringModel Cuts(JObject row, ScoringModel rules) => rules with
    {
        NewDays = (int)Number(row, "newdays", rules.NewDays),
        FewPurchases = (int)Number(row, "fewpurchases", rules.FewPurchases),
        FewDays = (int)Number(row, "fewdays", rules.FewDays),
        CostToServeShare = Number(row, "costtoserveshare", rules.CostToServeShare),
        FloorPoints = Number(row, "floorpoints", rules.FloorPoints),
        KeyScore = Number(row, "keyscore", rules.KeyScore),
        KeyValue = Number(row, "keyvalue", rules.KeyValue),
        StrategicRating = Number(row, "strategicrating", rules.StrategicRating),
        StrategicScore = Number(row, "strategicscore", rules.StrategicScore),
        DevelopingScore = Number(row, "developingscore", rules.DevelopingScore),
        DevelopingValue = Number(row, "developingvalue", rules.DevelopingValue),
        DevelopingPotential = Number(row, "developingpotential", rules.DevelopingPotential),
        Hysteresis = Number(row, "hysteresis", rules.Hysteresis),
        KeyConfidence = Number(row, "keyconfidence", rules.KeyConfidence),
    };

    static decimal Number(JObject row, string column, decimal otherwise) => (decimal?)row[$"kam_{column}"] ?? otherwise;

    static Curve? Points(JObject row, string column) => Curve.Read((string?)row[$"kam_{column}"]) is { Refusal: null } points
        ? points.Value
        : throw new InvalidOperationException($"The active model's kam_{column} cannot be read.");
}
