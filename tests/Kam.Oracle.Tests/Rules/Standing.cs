namespace Kam.Oracle.Tests.Rules;

/// <summary>Where a client stands at an as-of date, and what the next one has to know of it.</summary>
/// <param name="Pending">The segment that was called for and not given yet.</param>
/// <param name="Lapses">At how many dates running a key or developing client has been silent for too long.</param>
sealed record Standing(DateOnly AsOf, Segment Segment, Reason Reason, Segment? Pending, int Lapses)
{
    bool IsDeveloped => Segment is Segment.K or Segment.A;

    /// <param name="before">At the as-of date before; null for a client that was never scored.</param>
    public static Standing Of(Client client, Population population, Standing? before)
    {
        var score = new Score(Criteria.Of(client, population));
        var called = Segments.Natural(client, population, score, before?.Segment is Segment.K);
        var isSilent = population.RhythmOf(client).Recency(population.DaysSince(client)) > 3;
        var isDeveloped = called.Segment is Segment.K or Segment.A;
        var lapses = isSilent && before is { IsDeveloped: true } ? before.Lapses + 1 : 0;
        var at = population.Frame.AsOf;
        if (isSilent && isDeveloped && before is { IsDeveloped: true })
            return lapses >= 3
                ? new Standing(at, Segment.R, Reason.Lapsed, null, 0)
                : new Standing(at, before.Segment, called.Segment == before.Segment ? called.Reason : Reason.Kept, null, lapses);
        if (isSilent && isDeveloped)
            called = (Segment.R, Reason.Lapsed);
        var settled = Settled(client, score, before, called, at);
        return settled with { Lapses = settled.IsDeveloped ? lapses : 0 };
    }

    /// <summary>A change is made at once, or when it has been called for twice running.</summary>
    static Standing Settled(Client client, Score score, Standing? before, (Segment Segment, Reason Reason) called, DateOnly at) =>
        before is null || called.Segment == before.Segment || before.Segment is Segment.N || before.Pending == called.Segment
        || FivePoints.Past(client, score, before.Segment, called.Segment)
            ? new Standing(at, called.Segment, called.Reason, null, 0)
            : new Standing(at, before.Segment, Reason.Kept, called.Segment, 0);
}

/// <summary>4.4: what is five points past a cut need not be seen twice.</summary>
static class FivePoints
{
    public static bool Past(Client client, Score score, Segment from, Segment to) => (from, to) switch
    {
        (Segment.R, Segment.A) => Ways(client, score, Segment.A).Any(Above),
        (Segment.R or Segment.A, Segment.K) => Ways(client, score, Segment.K).Any(Above),
        (Segment.K, Segment.A) => Ways(client, score, Segment.K).All(Below),
        (Segment.A, Segment.R) => Ways(client, score, Segment.A).All(Below),
        (Segment.K, Segment.R) => Ways(client, score, Segment.K).Concat(Ways(client, score, Segment.A)).All(Below),
        _ => false,
    };

    /// <summary>The ways into a segment: a condition without a number is there or the way is closed.</summary>
    static IEnumerable<(bool Open, (decimal? Value, decimal Cut)[] Conditions)> Ways(Client client, Score score, Segment segment) => segment is Segment.K
        ?
        [
            (true, [(score.Points, 70), (score.S(1), 80)]),
            (client.Inputs.Strategic.Count == 3, [(score.S(5), 80), (score.S(1), 80), (score.Points, 50)]),
        ]
        :
        [
            (true, [(score.Points, 50), (score.S(1), 60)]),
            (client.Inputs.Wallet is not null, [(score.Points, 50), (score.S(2), 60)]),
        ];

    static bool Above((bool Open, (decimal? Value, decimal Cut)[] Conditions) way) =>
        way.Open && way.Conditions.All(condition => condition.Value >= condition.Cut + 5);

    static bool Below((bool Open, (decimal? Value, decimal Cut)[] Conditions) way) =>
        !way.Open || way.Conditions.Any(condition => condition.Value is null || condition.Value <= condition.Cut - 5);
}
