using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kam.Cli.Plans.Paper;

namespace Kam.Cli.Plans.Docx;

/// <summary>The first page of the template.</summary>
static class SummaryPart
{
    public static IEnumerable<OpenXmlElement> Of(PlanWords words)
    {
        string Say(string name) => words.Say($"Document_{name}");
        return
        [
            Part.Paragraph("Title", Part.Place("client", Say("Title"))),
            Part.Paragraph("Subtitle", Part.Place("subtitle", Say("Title"))),
            Pairs(Say("Title"), (Say("State"), "state"), (Say("Owner"), "owner"), (Say("Manager"), "manager"), (Say("Approved"), "approved")),
            Part.Paragraph("Note", Part.Place("asof", Say("Currency"))),
            Pairs(Say("Summary"), (Say("Segment"), "segment"), (Say("Score"), "score"), (Say("Completion"), "completion"), (Say("Psc"), "psc")),
            Part.Gap(),
            Pairs(Say("Summary"), (Say("Revenue12"), "revenue12"), (Say("Ltv"), "ltv"), (Say("Execution"), "execution"), (Say("Quality"), "quality")),
            Part.Paragraph("SummaryHeading", Part.Text(Say("Scenario")), Part.Text(": "), Part.Place("scenario", Say("Scenario"))),
            Part.Told("scenariotext", Say("Scenario")),
            Part.Told("split", Say("Change")),
            Part.Paragraph("SummaryHeading", Part.Text(Say("Forecast"))),
            Forecast(words),
            Part.Paragraph("SummaryHeading", Part.Text(Say("MainInitiatives"))),
            Part.List("main", Say("MainInitiatives"), new(Say("Initiative"), "initiative"), new(Say("Value"), "value", true), new(Say("Probability"), "probability", true), new(Say("WeightedValue"), "weighted", true)),
            Part.Paragraph("SummaryHeading", Part.Text(Say("ExecutionByQuarter"))),
            Quarters(words),
            Part.Paragraph("SummaryHeading", Part.Text(Say("PlanGoal"))),
            Part.Told("goalshort", Say("PlanGoal")),
        ];
    }

    public static Table Forecast(PlanWords words)
    {
        string Say(string name) => words.Say($"Document_{name}");
        Column[] columns = [new(Say("Figure"), ""), new(Say("Amount"), "", true), new(Say("AgainstTarget"), "", true)];
        return Part.Table(Say("Forecast"), columns,
            Figure("Base", "recurringbase"), Figure("Weighted", "initiativevalue"), Figure("Sum", "forecast", "forecastgap"),
            Figure("ByCircle", "circleforecast", "circleforecastgap"), Figure("Trend", "trend", "trendgap"), Figure("Target", "target"));

        TableRow Figure(string name, string tag, string? gap = null) => Part.Row(
        [
            Part.Cell(columns[0], Part.Text(Say(name))), Part.Cell(columns[1], Part.Place(tag, Say(name))),
            gap is null ? Part.Cell(columns[2]) : Part.Cell(columns[2], Part.Place(gap, Say("AgainstTarget"))),
        ]);
    }

    public static Table Quarters(PlanWords words)
    {
        string Say(string name) => words.Say($"Document_{name}");
        return Part.List("quarters", Say("ExecutionByQuarter"), new(Say("Quarter"), "quarter"), new(Say("Due"), "due", true), new(Say("TasksDone"), "done", true), new(Say("Percent"), "percent", true));
    }

    /// <summary>Titles above, what they stand for below.</summary>
    static Table Pairs(string caption, params (string Title, string Tag)[] pairs)
    {
        Column[] columns = [.. pairs.Select(pair => new Column(pair.Title, pair.Tag))];
        return Part.Table(caption, columns, Part.Row(columns.Select(column => Part.Cell(column, Part.Place(column.Tag, column.Title)))));
    }
}
