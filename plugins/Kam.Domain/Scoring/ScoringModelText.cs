using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Kam.Domain;

/// <summary>A model as one line of a frozen population: 'name=value', in a fixed order.</summary>
static class ScoringModelText
{
    public static string Write(ScoringModel model) => string.Join("|", Values(model).Select(value => value.Key + "=" + value.Value));

    public static ScoringModel Read(string text)
    {
        var values = text.Split('|').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part.Length == 2 ? part[1] : throw new FormatException("Not a scoring model: " + text));
        decimal Number(string name) => Figure.Of(values[name]);
        Curve? Points(string name) => values[name].Length == 0 ? null : Curve.Parse(values[name]);
        return new()
        {
            Version = (int)Number("version"),
            Weights = new(Number("w1"), Number("w2"), Number("w3"), Number("w4"), Number("w5")),
            Basis = (ValueBasis)(int)Number("basis"),
            CandidateThreshold = Figure.OfAny(values["candidate"]),
            GrowthLow = Number("growthlow"),
            GrowthMiddle = Number("growthmiddle"),
            GrowthHigh = Number("growthhigh"),
            MarginMin = Number("marginmin"),
            PscLevel = Number("psclevel"),
            RegularityLevel = Number("regularitylevel"),
            NewDays = (int)Number("newdays"),
            FewPurchases = (int)Number("fewpurchases"),
            FewDays = (int)Number("fewdays"),
            CostToServeShare = Number("costtoserveshare"),
            FloorPoints = Number("floorpoints"),
            KeyScore = Number("keyscore"),
            KeyValue = Number("keyvalue"),
            StrategicRating = Number("strategicrating"),
            StrategicScore = Number("strategicscore"),
            DevelopingScore = Number("developingscore"),
            DevelopingValue = Number("developingvalue"),
            DevelopingPotential = Number("developingpotential"),
            Hysteresis = Number("hysteresis"),
            KeyConfidence = Number("keyconfidence"),
            LapseIntervals = Number("lapseintervals"),
            CostKnown = Number("costknown"),
            ValuePoints = Points("valuepoints"),
            HeadroomPoints = Points("headroompoints"),
            PricePoints = Points("pricepoints"),
            CapacityPoints = Points("capacitypoints"),
        };
    }

    static IEnumerable<KeyValuePair<string, string>> Values(ScoringModel model) => Weighing(model).Concat(Thresholds(model)).Concat(Points(model));

    static IEnumerable<KeyValuePair<string, string>> Weighing(ScoringModel model)
    {
        yield return Of("version", model.Version);
        foreach (var criterion in Weights.All)
            yield return Of("w" + ((int)criterion + 1).ToString(CultureInfo.InvariantCulture), model.Weights.Of(criterion));
        yield return Of("basis", (int)model.Basis);
        yield return Of("candidate", model.CandidateThreshold);
    }

    static IEnumerable<KeyValuePair<string, string>> Thresholds(ScoringModel model) => new[]
    {
        Of("growthlow", model.GrowthLow), Of("growthmiddle", model.GrowthMiddle), Of("growthhigh", model.GrowthHigh),
        Of("marginmin", model.MarginMin), Of("psclevel", model.PscLevel), Of("regularitylevel", model.RegularityLevel),
        Of("newdays", model.NewDays), Of("fewpurchases", model.FewPurchases), Of("fewdays", model.FewDays),
        Of("costtoserveshare", model.CostToServeShare), Of("floorpoints", model.FloorPoints),
        Of("keyscore", model.KeyScore), Of("keyvalue", model.KeyValue),
        Of("strategicrating", model.StrategicRating), Of("strategicscore", model.StrategicScore),
        Of("developingscore", model.DevelopingScore), Of("developingvalue", model.DevelopingValue), Of("developingpotential", model.DevelopingPotential),
        Of("hysteresis", model.Hysteresis), Of("keyconfidence", model.KeyConfidence), Of("lapseintervals", model.LapseIntervals), Of("costknown", model.CostKnown),
    };

    static IEnumerable<KeyValuePair<string, string>> Points(ScoringModel model) => new KeyValuePair<string, string>[]
    {
        new("valuepoints", model.ValuePoints?.ToString() ?? ""),
        new("headroompoints", model.HeadroomPoints?.ToString() ?? ""),
        new("pricepoints", model.PricePoints?.ToString() ?? ""),
        new("capacitypoints", model.CapacityPoints?.ToString() ?? ""),
    };

    static KeyValuePair<string, string> Of(string name, decimal? figure) => new(name, Figure.Text(figure));
}
