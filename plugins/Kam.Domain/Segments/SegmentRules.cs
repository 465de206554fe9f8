using System.Linq;

namespace Kam.Domain;

/// <summary>A segment that a client would be in if it had no past, and why.</summary>
readonly record struct Candidate(Segment Segment, SegmentReason Reason);

/// <summary>The rules of the segments for one client at one as-of date, the first match first: N, P, K, A, R.</summary>
sealed class SegmentRules
{
    readonly ScoreCard card;
    readonly ValueStatistics value;
    readonly decimal costToServe;
    readonly Population population;
    readonly SegmentPath[] key, developing;
    readonly bool isConfident;

    /// <param name="kept">The segment before the as-of date: confidence is asked for to become a key client, not to stay one.</param>
    public SegmentRules(ScoreCard card, ValueStatistics value, ClientInputs inputs, Segment? kept, Population population)
    {
        this.card = card;
        this.value = value;
        this.population = population;
        costToServe = inputs.CostToServe ?? 0;
        var model = population.Model;
        isConfident = kept == Segment.Key || 100 * card.Confidence >= model.KeyConfidence * population.AvailableWeight;
        PointCondition score = new(card.Score, 0), worth = new(card.S(Criteria.Value), 0);
        key = new[]
        {
            new SegmentPath(SegmentReason.ScoreAndValue, true, score with { Cut = model.KeyScore }, worth with { Cut = model.KeyValue }),
            new SegmentPath(SegmentReason.Strategic, inputs.StrategicRatings == 3,
                new(card.S(Criteria.Strategic), model.StrategicRating), worth with { Cut = model.KeyValue }, score with { Cut = model.StrategicScore }),
        };
        developing = new[]
        {
            new SegmentPath(SegmentReason.ScoreAndRevenue, true, score with { Cut = model.DevelopingScore }, worth with { Cut = model.DevelopingValue }),
            new SegmentPath(SegmentReason.ScoreAndPotential, inputs.Wallet.HasValue,
                score with { Cut = model.DevelopingScore }, new(card.S(Criteria.Potential), model.DevelopingPotential)),
        };
    }

    /// <summary>What the client would be if it had no past and had not lapsed.</summary>
    public Candidate Natural()
    {
        if ((New() ?? Problem()) is { } first) return first;
        var reached = key.FirstOrDefault(path => path.IsMet(0));
        if (reached is not null && isConfident) return new(Segment.Key, reached.Reason);
        var next = developing.FirstOrDefault(path => path.IsMet(0));
        var reason = reached is null ? next?.Reason ?? SegmentReason.Regular : SegmentReason.ConfidenceTooLow;
        return new(next is null ? Segment.Regular : Segment.Developing, reason);
    }

    /// <summary>Whether a change among K, A and R lies so far past the cut that it needs no second date.</summary>
    public bool IsFarPast(Segment from, Segment to)
    {
        var points = population.Model.Hysteresis;
        bool Met(SegmentPath path) => path.IsMet(points);
        bool Lost(SegmentPath path) => path.IsLost(points);
        return from switch
        {
            Segment.Regular => to == Segment.Key && key.Any(Met) || to == Segment.Developing && developing.Any(Met),
            Segment.Developing => to == Segment.Key && key.Any(Met) || to == Segment.Regular && developing.All(Lost),
            Segment.Key => key.All(Lost) && (to == Segment.Developing || to == Segment.Regular && developing.All(Lost)),
            _ => false,
        };
    }

    Candidate? New()
    {
        var model = population.Model;
        var age = value.AsOf.Date.DaysSince(value.FirstAsOf!.Value);
        if (age < model.NewDays) return new(Segment.New, SegmentReason.NewClient);
        return value.DatesAsOf < model.FewPurchases && age < model.FewDays ? new(Segment.New, SegmentReason.FewPurchases) : null;
    }

    /// <summary>At the as-of date and one month before, each with its own floor.</summary>
    Candidate? Problem()
    {
        var before = RawValue.Margin(value.Revenue12Before, value.Profit12Before, costToServe);
        var wasProblem = before < population.FloorBefore || IsTooCostly(value.Revenue12Before);
        if (!wasProblem) return null;
        if (card.Margin12 < population.Floor) return new(Segment.Problem, SegmentReason.MarginBelowFloor);
        return IsTooCostly(value.Revenue12) ? new(Segment.Problem, SegmentReason.CostToServe) : null;
    }

    bool IsTooCostly(decimal revenue) => revenue > 0 && 100 * costToServe > population.Model.CostToServeShare * revenue;
}
