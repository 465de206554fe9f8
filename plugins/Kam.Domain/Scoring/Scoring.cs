using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>The score of one client among the clients of a run. The run and everything after it score through the frozen population alone.</summary>
public static class Scoring
{
    /// <summary>Null for a client that never bought up to the as-of date.</summary>
    public static ScoreCard? Of(ValueStatistics value, ClientInputs inputs, Population population)
    {
        if (value.DatesAsOf == 0) return null;
        var model = population.Model;
        var regularity = Regularity.Of(value, population.PopulationMedian);
        var index = PriceIndex.Of(value.Revenue12, value.Basis.Categories, population.Prices, population.OneUnit);
        var price = Percentile(population.PriceBreakpoints, index.Price);
        var capacity = Percentile(population.CapacityBreakpoints, index.Capacity);
        var raw = new RawCriteria(
            RawValue.Of(model.Basis, value.Revenue12, value.RevenueToAsOf, value.Profit12, value.ProfitToAsOf),
            RawValue.Headroom(inputs.Wallet, inputs.Growth, value.Revenue12),
            regularity,
            RawValue.Margin(value.Revenue12, value.Profit12, inputs.CostToServe),
            inputs);
        var criteria = raw.Judge(population);
        return new()
        {
            Value = raw.Value,
            Headroom = raw.Headroom,
            Margin12 = raw.Margin,
            Recency = regularity?.Recency,
            Regularity = regularity?.Score,
            Price = index.Price,
            Capacity = index.Capacity,
            PricePercentile = price,
            CapacityPercentile = capacity,
            Profile = new(PscProfile.LevelOf(price, model.PscLevel), PscProfile.LevelOf(regularity?.Score, model.RegularityLevel), PscProfile.LevelOf(capacity, model.PscLevel)),
            Criteria = criteria,
            Score = ScoreOf(criteria),
            Confidence = ConfidenceOf(criteria),
            IsCandidate = raw.Value > model.CandidateThreshold,
            IsLapsed = regularity?.Recency > model.LapseIntervals,
        };
    }

    /// <summary>PCT of the rules: four digits, and null where nothing is known.</summary>
    internal static decimal? Percentile(Curve? breakpoints, decimal? value) =>
        breakpoints is not null && value is { } known ? Rounded.To(4, breakpoints.At(known)) : null;

    /// <summary>From the criteria's own values, not from the rounded contributions: it is the mean that the rules name.</summary>
    static decimal? ScoreOf(IReadOnlyList<Criterion> criteria)
    {
        decimal sum = 0, weights = 0;
        foreach (var criterion in criteria)
        {
            sum += criterion.Weight * (criterion.S ?? 0);
            weights += criterion.Weight;
        }
        return weights > 0 ? Rounded.To(2, sum / weights) : null;
    }

    static decimal ConfidenceOf(IReadOnlyList<Criterion> criteria)
    {
        decimal sum = 0;
        foreach (var criterion in criteria) sum += criterion.Weight * criterion.KnownShare;
        return Rounded.To(2, sum);
    }
}
