namespace Kam.Cli.Sample.Draw;

/// <summary>Whom a plan wants to meet or to come closer to, among those who are known at the client.</summary>
static class PlanTargets
{
    public static IReadOnlyList<TargetRow> Of(ClientStory client, bool isProducer, int year, Chance chance)
    {
        var known = StakeholderStory.Of(client).Select(stakeholder => stakeholder.Contact).ToList();
        var chosen = isProducer ? SampleSource.Plans.Producer.Targets.Where(target => known.Contains(target.Contact))
            : chance.Some(known, 1 + chance.Below(2)).Select((contact, place) => Words(contact, place, chance));
        return [.. chosen.Select(target => new TargetRow(target.Contact, target.Goal, $"{year}-Q{target.Quarter}", target.Note[client.Company.IsRussian ? 1 : 0]))];
    }

    static TargetWords Words(string contact, int goal, Chance chance) =>
        new(contact, goal, 1 + chance.Below(4), SampleSource.Plans.TargetNotes[goal == 0 ? "meet" : "deepen"]);
}
