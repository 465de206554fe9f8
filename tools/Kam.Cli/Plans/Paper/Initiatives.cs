using Kam.Cli.Plans.Reading;

namespace Kam.Cli.Plans.Paper;

/// <summary>What the client is up to, where that was learnt, and what of it is an opportunity of ours.</summary>
static class Initiatives
{
    /// <summary>The first member of the choice: not relevant to us.</summary>
    const int NotRelevant = 489900000;

    public static void Add(PlanPaper paper, PlanRows rows, PlanWords words)
    {
        paper.SetList("learnt", rows.Initiatives.Select(row => new (string, string?)[]
        {
            ("initiative", row.Text("name")), ("source", Source(row)), ("on", words.Day(row.Day("learnton"))),
        }));
        var relevant = Relevant(rows).ToList();
        paper.SetList("initiatives", relevant.Select(row => Line(row, words)));
        paper.SetList("benefits", relevant.Where(row => !string.IsNullOrWhiteSpace(row.Text("clientbenefit")))
            .Select(row => new (string, string?)[] { ("initiative", row.Text("name")), ("benefit", row.Text("clientbenefit")) }));
        paper.SetList("rois", rows.Rois.Select(row => Roi(row, words)));
    }

    /// <summary>The greatest weighted value first, as they were read.</summary>
    public static IEnumerable<PlanRow> Relevant(PlanRows rows) => rows.Initiatives.Where(row => row.Choice("relevance") is { } relevance && relevance != NotRelevant);

    public static IEnumerable<(string Tag, string? Text)> Line(PlanRow row, PlanWords words) =>
    [
        ("initiative", row.Text("name")), ("category", row.Name("categoryid")), ("relevance", row.Label("relevance")), ("value", words.Money(row.Money("value"))),
        ("probability", words.Percent(row.Number("probability"))), ("weighted", words.Money(row.Number("weightedvalue"))), ("expected", words.Day(row.Day("expectedon"))), ("outcome", row.Label("outcome")),
    ];

    /// <summary>From whom or what, and how.</summary>
    static string Source(PlanRow row) =>
        string.Join(", ", new[] { row.Label("sourcetype"), row.Name("sourcecontactid") ?? row.Name("sourceprogressid"), row.Text("sourcenote") }.Where(text => !string.IsNullOrWhiteSpace(text)));

    static IEnumerable<(string Tag, string? Text)> Roi(PlanRow row, PlanWords words)
    {
        var benefits = new[] { "unitcostbenefit", "cycletimebenefit", "scrapbenefit", "stafffreedbenefit" }.Sum(column => row.Money(column) ?? 0);
        return
        [
            ("initiative", row.Name("initiativeid")), ("benefits", words.Money(benefits)), ("annualcost", words.Money(row.Money("annualcost"))), ("investment", words.Money(row.Money("investment"))),
            ("net", words.Money(row.Number("netbenefit"))), ("roi", words.Percent(row.Number("roipercent"))), ("payback", words.Number(row.Number("paybackmonths"))),
        ];
    }
}
