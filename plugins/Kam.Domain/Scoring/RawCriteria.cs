using System;

namespace Kam.Domain;

/// <summary>The raw values of the five criteria of one client, and how each becomes points from 0 to 100.</summary>
sealed record RawCriteria(decimal? Value, decimal? Headroom, Regularity? Regularity, decimal? Margin, ClientInputs Inputs)
{
    const decimal HeadroomShare = 0.5m, GrowthShare = 0.3m, MarketShare = 0.2m;

    /// <summary>A missing criterion is left out, never replaced by a middle.</summary>
    public CriterionList Judge(Population population)
    {
        var judged = new[]
        {
            new Judged(Value, Scoring.Percentile(population.ValueBreakpoints, Value is { } known ? Math.Max(known, 0) : null), 1),
            Potential(population),
            new Judged(Regularity?.Recency, Regularity?.Score, 1),
            new Judged(Margin, Scoring.Percentile(population.Margin, Margin), 1),
            Strategic(),
        };
        var weights = population.Model.Weights;
        decimal sum = 0;
        foreach (var criterion in Weights.All)
            if (judged[(int)criterion].S.HasValue) sum += weights.Of(criterion);
        var criteria = new Criterion[judged.Length];
        foreach (var criterion in Weights.All) criteria[(int)criterion] = judged[(int)criterion].Weighted(weights.Of(criterion), sum);
        return new(criteria);
    }

    /// <summary>Of what is known of headroom, growth and market, each by its share.</summary>
    Judged Potential(Population population)
    {
        decimal sum = 0, known = 0;
        void Add(decimal? points, decimal share)
        {
            if (points is not { } given) return;
            sum += share * given;
            known += share;
        }

        Add(Scoring.Percentile(population.HeadroomBreakpoints, Headroom), HeadroomShare);
        Add(Inputs.Growth is { } growth ? population.Growth.At(growth) : null, GrowthShare);
        Add(25m * (Inputs.MarketRating - 1), MarketShare);
        return new(Headroom, known > 0 ? Rounded.To(4, sum / known) : null, known);
    }

    /// <summary>The mean of the ratings that are given.</summary>
    Judged Strategic()
    {
        var given = Inputs.StrategicRatings;
        if (given == 0) return default;
        decimal sum = (Inputs.ReferenceRating ?? 0) + (Inputs.InnovationRating ?? 0) + (Inputs.CoDevelopmentRating ?? 0);
        return new(Rounded.To(4, sum / given), Rounded.To(4, 20 * sum / given), Rounded.To(4, given / 3m));
    }

    readonly record struct Judged(decimal? Raw, decimal? S, decimal Known)
    {
        /// <param name="sum">Of the weights of all criteria that are not missing.</param>
        public Criterion Weighted(decimal weight, decimal sum) => S.HasValue
            ? new(Raw, S, weight, Known, sum > 0 ? Rounded.To(4, weight * S.GetValueOrDefault() / sum) : null)
            : new(Raw, null, 0, 0, null);
    }
}
