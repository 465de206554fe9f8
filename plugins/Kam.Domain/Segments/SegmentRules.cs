using System.Linq;

namespace Kam.Domain;

/// <summary>A segment that a client would be in if it had no past, and why.</summary>
readonly record struct Candidate(Segment Segment, SegmentReason Reason);

/// <summary>The rules of the segments for one client at one as-of date, the first match first: N, P, K, A, R.</summary>
sealed class SegmentRules
{
    readonly ScoreCard card;
    readonly ValueStatistics value;
    readonly ClientInputs inputs;
    readonly Segment? kept;
    readonly Population population;
    readonly ScoringModel model;

    /// <param name="kept">The segment before the as-of date: confidence is asked for to become a key client, not to stay one.</param>
    public SegmentRules(ScoreCard card, ValueStatistics value, ClientInputs inputs, Segment? kept, Population population)
    {
        this.card = card;
        this.value = value;
        this.inputs = inputs;
        this.kept = kept;
        this.population = population;
        model = population.Model;
    }

    /// <summary>What the client would be if it had no past and had not lapsed.</summary>
    public Candidate Natural()
    {
        if ((New() ?? Problem()) is { } first) return first;
        var reached = Key().FirstOrDefault(Met);
        if (reached is not null && IsConfident()) return new(Segment.Key, reached.Reason);
        var next = Developing().FirstOrDefault(Met);
        var reason = reached is null ? next?.Reason ?? SegmentReason.Regular : SegmentReason.ConfidenceTooLow;
        return new(next is null ? Segment.Regular : Segment.Developing, reason);
    }

    /// <summary>Whether a change among K, A and R lies so far past the cut that it needs no second date.</summary>
    public bool IsFarPast(Segment from, Segment to)
    {
        bool Met(SegmentPath path) => path.IsMet(model.Hysteresis);
        bool Lost(SegmentPath path) => path.IsLost(model.Hysteresis);
        return from switch
        {
            Segment.Regular => to == Segment.Key && Key().Any(Met) || to == Segment.Developing && Developing().Any(Met),
            Segment.Developing => to == Segment.Key && Key().Any(Met) || to == Segment.Regular && Developing().All(Lost),
            Segment.Key => Key().All(Lost) && (to == Segment.Developing || to == Segment.Regular && Developing().All(Lost)),
            _ => false,
        };
    }

    static bool Met(SegmentPath path) => path.IsMet(0);

    SegmentPath[] Key()
    {
        var value = card.S(Criteria.Value);
        return new SegmentPath[]
        {
            new(SegmentReason.ScoreAndValue, true, new(card.Score, model.KeyScore), new(value, model.KeyValue)),
            new(SegmentReason.Strategic, inputs.StrategicRatings == 3,
                new(card.S(Criteria.Strategic), model.StrategicRating), new(value, model.KeyValue), new(card.Score, model.StrategicScore)),
        };
    }

    SegmentPath[] Developing() => new SegmentPath[]
    {
        new(SegmentReason.ScoreAndRevenue, true, new(card.Score, model.DevelopingScore), new(card.S(Criteria.Value), model.DevelopingValue)),
        new(SegmentReason.ScoreAndPotential, inputs.Wallet.HasValue,
            new(card.Score, model.DevelopingScore), new(card.S(Criteria.Potential), model.DevelopingPotential)),
    };

    bool IsConfident() => kept == Segment.Key || 100 * card.Confidence >= model.KeyConfidence * population.AvailableWeight;

    Candidate? New()
    {
        var age = value.AsOf.Date.DaysSince(value.FirstAsOf!.Value);
        if (age < model.NewDays) return new(Segment.New, SegmentReason.NewClient);
        return value.DatesAsOf < model.FewPurchases && age < model.FewDays ? new(Segment.New, SegmentReason.FewPurchases) : null;
    }

    /// <summary>At the as-of date and one month before, each with its own floor.</summary>
    Candidate? Problem()
    {
        var before = RawValue.Margin(value.Revenue12Before, value.Profit12Before, inputs.CostToServe);
        var wasProblem = before < population.FloorBefore || IsTooCostly(value.Revenue12Before);
        if (!wasProblem) return null;
        if (card.Margin12 < population.Floor) return new(Segment.Problem, SegmentReason.MarginBelowFloor);
        return IsTooCostly(value.Revenue12) ? new(Segment.Problem, SegmentReason.CostToServe) : null;
    }

    bool IsTooCostly(decimal revenue) => revenue > 0 && 100 * inputs.CostToServe > model.CostToServeShare * revenue;
}
