namespace Kam.Oracle.Tests.Rules;

/// <summary>4.3 and 3: when the next order is expected, and whether the relation has to be taken up again; judged today.</summary>
sealed record NextOrder(Client Client, Frame Frame, decimal? PopulationMedian)
{
    public Rhythm Rhythm => new(Client.Intervals(Frame.LookbackToday), PopulationMedian);

    DateOnly? Last => Client.Dates(Frame.ToToday) is [.., var last] ? last : null;

    /// <summary>The last purchase and the usual interval, in whole days.</summary>
    public DateOnly? Expected => Last is { } last && Rhythm.Usual is { } usual ? last.AddDays((int)((Exact)usual).Rounded(0)) : null;

    public bool ReEngageNeeded => NeededOn(Frame.Today);

    /// <summary>The first day on which it is needed if nothing happens.</summary>
    public DateOnly? ReEngageOn =>
        Last is { } last ? Enumerable.Range(1, 40_000).Select(last.AddDays).First(NeededOn) : null;

    bool NeededOn(DateOnly day) => Last is { } last && (Rhythm.Intervals.Count >= 2
        ? Rhythm.Recency(day.DayNumber - last.DayNumber) > 3
        : last <= Frame.Back(day, 12));
}
