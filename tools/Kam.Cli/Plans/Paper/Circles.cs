using Kam.Cli.Plans.Reading;

namespace Kam.Cli.Plans.Paper;

/// <summary>Need and share by category, the scenario and what it means in money.</summary>
static class Circles
{
    /// <summary>The scenarios in the order of the choice; the sentence of each is named after it.</summary>
    static readonly string[] Scenarios =
        ["BestGrowth", "GrowingWithTheClient", "GrowingLosingShare", "DisplacingCompetitors", "Steady", "LosingShare", "ShrinkingGainingShare", "ShrinkingWithTheClient", "Worst"];

    const int FirstChoice = 489900000;

    public static void Add(PlanPaper paper, PlanRows rows, PlanWords words)
    {
        var plan = rows.Plan;
        paper.SetList("lines", rows.Lines.Select(line => Figures(line, words)
            .Append(("category", line.Name("categoryid") ?? words.Say("Document_WholeNeed")))
            .Append(("competitors", Competitors(rows.Shares.Where(share => share.Id("circleid") == line.Id("circleid") && line.Id("circleid") is not null), words)))));
        foreach (var (tag, text) in Figures(plan, words))
            paper.Set($"total{tag}", text);
        paper.Picture = CirclePicture.Of(plan, words);
        paper.Set("circlenow", paper.Picture?.Now.Said);
        paper.Set("circlenext", paper.Picture?.Next.Said);
        paper.Set("competitorson", words.Say("Document_CompetitorsOn", words.Day(rows.Around.Today)));
        paper.Set("circleoutlook", plan.Label("circleoutlook"));
        paper.Set("shareoutlook", plan.Label("shareoutlook"));
        paper.Set("scenario", plan.Label("scenario"));
        paper.Set("scenariotext", plan.Choice("scenario") is { } scenario ? Meaning(Scenarios[scenario - FirstChoice], words) : words.Say("Document_NoScenario"));
        paper.Set("split", plan.Number("change") is null ? null : words.Say("Document_Split",
            words.Change(plan.Number("change")), words.Change(plan.Number("circleeffect")), words.Change(plan.Number("shareeffect")), words.Change(plan.Number("jointeffect"))));
    }

    static string Meaning(string scenario, PlanWords words) => $"{words.Say($"Plan_Scenario_{scenario}")} {words.Say($"Plan_Means_{scenario}")}";

    /// <summary>What was entered is money; sums and effects are in base currency already.</summary>
    static IEnumerable<(string Tag, string? Text)> Figures(PlanRow row, PlanWords words) =>
    [
        ("neednow", words.Money(row.Money("neednow") ?? row.Number("neednow"))),
        ("neednext", words.Money(row.Money("neednext") ?? row.Number("neednext"))),
        ("sharenow", words.Percent(row.Number("sharenow"))),
        ("sharenext", words.Percent(row.Number("sharenext"))),
        .. new[] { "change", "circleeffect", "shareeffect", "jointeffect" }.Select(column => (column, (string?)words.Change(row.Number(column)))),
    ];

    static string Competitors(IEnumerable<PlanRow> shares, PlanWords words) =>
        string.Join("; ", shares.Select(share => $"{share.Name("supplierid")} {words.Percent(share.Number("percent"))}"));
}
