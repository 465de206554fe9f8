using Kam.Cli.Plans.Reading;

namespace Kam.Cli.Plans.Paper;

/// <summary>The page that says it all, and the texts of the blocks that a manager writes: profile, strategy, goal, risks, resources.</summary>
static class Summary
{
    const int Main = 3;

    /// <summary>So long may the goal be where there is one page for everything.</summary>
    const int Short = 400;

    static readonly string[] Told =
        ["profile", "strategy", "clientplans", "circlewhy", "sharewhy", "goal", "risks", "resources"];

    public static void Add(PlanPaper paper, PlanRows rows, PlanWords words)
    {
        var plan = rows.Plan;
        Head(paper, plan, words);
        Figures(paper, plan, words);
        Forecast(paper, plan, words);
        foreach (var column in Told)
            paper.Set(column, plan.Text(column));
        paper.Set("goalshort", Cut(plan.Text("goal")));
        paper.SetList("main", Initiatives.Relevant(rows).Take(Main).Select(row => Initiatives.Line(row, words)));
        for (var block = 1; block <= 4; block++)
            paper.SetList($"facts{block}", KnownFacts.Of(rows, block, words));
    }

    static void Head(PlanPaper paper, PlanRow plan, PlanWords words)
    {
        var (client, year) = (plan.Name("accountid") ?? "", plan.Text("year") ?? "");
        paper.Set("client", client);
        paper.Set("heading", words.Say("Document_Heading", client, year));
        paper.Set("subtitle", words.Say("Document_Revision", year, plan.Text("revision") ?? "1"));
        paper.Set("state", plan.Label("lifecycle"));
        paper.Set("owner", plan.OwnerName);
        paper.Set("manager", plan.Name("managerid"));
        paper.Set("approved", plan.Day("approvedon") is { } day ? words.Say("Document_ApprovedBy", words.Day(day), plan.Name("approvedbyid") ?? PlanWords.Nothing) : null);
        paper.Set("asof", words.Say("Document_AsOf", words.Day(plan.Day("asof"))));
        paper.Set("notice", plan.Day("approvedon") is null ? words.Say("Document_Unapproved") : words.Say("Document_Title"));
    }

    static void Figures(PlanPaper paper, PlanRow plan, PlanWords words)
    {
        paper.Set("segment", plan.Label("segment"));
        paper.Set("psc", plan.Text("pscprofile"));
        paper.Set("score", words.Number(plan.Number("score"), 2));
        foreach (var column in new[] { "revenue12", "revenuebefore", "ltv" })
            paper.Set(column, words.Money(plan.Number(column)));
        paper.Set("completion", words.Percent(plan.Number("progresspercent")));
        paper.Set("quality", words.Percent(plan.Number("quality")));
        paper.Set("execution", words.Percent(plan.Number("execution")));
    }

    static void Forecast(PlanPaper paper, PlanRow plan, PlanWords words)
    {
        var target = plan.Money("target");
        paper.Set("recurringbase", words.Money(plan.Number("recurringbase")));
        paper.Set("initiativevalue", words.Money(plan.Number("initiativevalue")));
        paper.Set("target", words.Money(target));
        foreach (var column in new[] { "forecast", "circleforecast", "trend" })
        {
            paper.Set(column, words.Money(plan.Number(column)));
            paper.Set($"{column}gap", words.Change(plan.Number(column) - target));
        }
    }

    static string? Cut(string? text) =>
        text is null || text.Length <= Short ? text : text[..(text.LastIndexOf(' ', Short) is > 0 and var end ? end : Short)] + "…";
}
