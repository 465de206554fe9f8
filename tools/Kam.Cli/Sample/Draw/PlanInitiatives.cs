namespace Kam.Cli.Sample.Draw;

/// <summary>What a client is going to do: one or two things in the categories it buys, the food producer its three.</summary>
static class PlanInitiatives
{
    /// <summary>So many of the food producer's initiatives have been worked out with the client.</summary>
    const int WorkedOut = 2;

    public static IReadOnlyList<InitiativeRow> Of(ClientStory client, bool isProducer, int year, DateOnly today, Chance chance)
    {
        var words = SampleSource.Plans;
        var chosen = isProducer ? words.Producer.Initiatives
            : chance.Some(client.Buys, 1 + chance.Below(2)).Select(category => words.Initiatives[category.Code] with { Category = category.Code });
        var rows = chosen.Select(initiative => Row(client, initiative, year, today, chance));
        return [.. rows.Select((row, at) => isProducer && at < WorkedOut ? row with { Roi = RoiRow.Of(row.Value) } : row)];
    }

    static InitiativeRow Row(ClientStory client, InitiativeWords words, int year, DateOnly today, Chance chance)
    {
        var language = client.Company.IsRussian ? 1 : 0;
        var value = Math.Round((decimal)(client.Yearly * chance.Between(0.06, 0.28)) / 1000) * 1000;
        return new(words.Category!, words.Name[language], words.Note[language], words.Benefit[language], words.Source, words.Contact, words.Relevance,
            value, 20 + 10 * chance.Below(7), today.AddDays(-20 - chance.Below(90)), new DateOnly(year, 12, 1).AddDays(-chance.Below(60)));
    }
}
