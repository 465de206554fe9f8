namespace Kam.Cli.Sample.Draw;

/// <summary>The tasks of a plan: at least one a quarter. What was due is done in time as a rule, where all goes well.</summary>
static class PlanSteps
{
    const double InTime = 0.85;

    /// <summary>Over how many days before the tenth of a quarter's last month its tasks are due.</summary>
    const int Spread = 50;

    public static IReadOnlyList<PlanTaskRow> Of(ClientStory client, bool isProducer, PlanFate fate, int year, DateOnly today, Chance chance) =>
        [.. (isProducer ? SampleSource.Plans.Producer.Tasks : Drawn(chance)).Select(words => Row(client, words, DueOn(words, year, isProducer ? 0 : chance.Below(Spread)), fate, today, chance))];

    static IEnumerable<TaskWords> Drawn(Chance chance) =>
        from quarter in Enumerable.Range(1, 4)
        from words in chance.Some(SampleSource.Plans.Tasks, 1 + chance.Below(2))
        select words with { Quarter = quarter };

    static DateOnly DueOn(TaskWords words, int year, int before) => new DateOnly(year, words.Quarter * 3, 10).AddDays(-before);

    // A plan that is not in force yet has nothing done; a late one has been let lie from the beginning.
    static PlanTaskRow Row(ClientStory client, TaskWords words, DateOnly due, PlanFate fate, DateOnly today, Chance chance)
    {
        var isDone = chance.Hits(InTime) && due < today && fate is PlanFate.Active or PlanFate.Followed;
        return new(words.Name[client.Company.IsRussian ? 1 : 0], words.Type, words.Role, words.Hours, due, isDone ? due.AddDays(-chance.Below(10)) : null);
    }
}
