namespace Kam.Cli.Sample.Draw;

/// <summary>An appointment or a phone call that took place.</summary>
/// <param name="With">Codes of the contacts who took part.</param>
sealed record MeetingRow(bool IsCall, string Subject, DateOnly On, IReadOnlyList<string> With);

/// <summary>Whom one met and called over the last year: widely where the relation got far, always the same buyer where nothing has begun.</summary>
static class MeetingStory
{
    const int Days = 360;

    public static IReadOnlyList<MeetingRow> Of(ClientStory client, DateOnly today)
    {
        if (client.Segment is null)
            return [];
        var chance = Chance.Of(client.Company.Key, "meetings");
        var known = StakeholderStory.Of(client).Select(stakeholder => stakeholder.Contact).ToList();
        var count = client.Maturity == 0 ? 6 : 5 + (int)(client.Maturity * 12);
        return [.. Enumerable.Range(0, count).Select(_ => Row(client, known, today, chance)).OrderBy(meeting => meeting.On)];
    }

    static MeetingRow Row(ClientStory client, List<string> known, DateOnly today, Chance chance)
    {
        var isCall = chance.Hits(0.4);
        var subject = chance.From(isCall ? SampleSource.Relations.Calls : SampleSource.Relations.Meetings)[client.Company.IsRussian ? 1 : 0];
        // More of them lately than a year ago.
        var on = today.AddDays(-3 - (int)(Days * Math.Pow(chance.Next(), 1.4)));
        var with = isCall ? chance.Some(known, 1) : chance.Some(known, Math.Min(known.Count, 1 + chance.Below(3)));
        return new(isCall, subject, on, with);
    }
}
