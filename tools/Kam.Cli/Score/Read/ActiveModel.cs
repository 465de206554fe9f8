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
    static ScoringModel Of(JObject row)
    {
        var rules = ScoringModel.Default;
        return Weighed(row, rules) with
        {
            GrowthLow = Number("growthlow", rules.GrowthLow),
            GrowthMiddle = Number("growthmiddle", rules.GrowthMiddle),
            GrowthHigh = Number("growthhigh", rules.GrowthHigh),
            MarginMin = Number("marginmin", rules.MarginMin),
            PscLevel = Number("psclevel", rules.PscLevel),
            RegularityLevel = Number("regularitylevel", rules.RegularityLevel),
            NewDays = (int)Number("newdays", rules.NewDays),
            FewPurchases = (int)Number("fewpurchases", rules.FewPurchases),
            FewDays = (int)Number("fewdays", rules.FewDays),
            CostToServeShare = Number("costtoserveshare", rules.CostToServeShare),
            FloorPoints = Number("floorpoints", rules.FloorPoints),
            KeyScore = Number("keyscore", rules.KeyScore),
            KeyValue = Number("keyvalue", rules.KeyValue),
            StrategicRating = Number("strategicrating", rules.StrategicRating),
            StrategicScore = Number("strategicscore", rules.StrategicScore),
            DevelopingScore = Number("developingscore", rules.DevelopingScore),
            DevelopingValue = Number("developingvalue", rules.DevelopingValue),
            DevelopingPotential = Number("developingpotential", rules.DevelopingPotential),
            Hysteresis = Number("hysteresis", rules.Hysteresis),
            KeyConfidence = Number("keyconfidence", rules.KeyConfidence),
            LapseIntervals = Number("lapseintervals", rules.LapseIntervals),
            CostKnown = Number("costknown", rules.CostKnown),
            ValuePoints = Points("valuepoints"),
            HeadroomPoints = Points("headroompoints"),
            PricePoints = Points("pricepoints"),
            CapacityPoints = Points("capacitypoints"),
        };

        decimal Number(string column, decimal otherwise) => (decimal?)row[$"kam_{column}"] ?? otherwise;
        Curve? Points(string column) => Curve.Read((string?)row[$"kam_{column}"]) is { Refusal: null } points ? points.Value
            : throw new InvalidOperationException($"The active model's kam_{column} cannot be read.");
    }

    static ScoringModel Weighed(JObject row, ScoringModel rules)
    {
        return rules with
        {
            Version = (int?)row["kam_version"] ?? 1,
            Weights = new Weights(Weight("value"), Weight("potential"), Weight("regularity"), Weight("margin"), Weight("strategic")),
            Basis = (int?)row["kam_valuebasis"] is { } basis ? Option.Member<ValueBasis>(basis) : rules.Basis,
            CandidateThreshold = (decimal?)row["kam_candidatethreshold"],
        };

        decimal Weight(string name) => (decimal?)row[$"kam_weight{name}"] ?? 0;
    }
}
