using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kam.Cli.Plans.Paper;

namespace Kam.Cli.Plans.Docx;

/// <summary>The seven blocks of the template, from the second page on.</summary>
static class BlockParts
{
    public static IEnumerable<OpenXmlElement> Of(PlanWords words)
    {
        string Say(string name) => words.Say($"Document_{name}");
        return
        [
            Heading(1, "FirstHeading"), .. Told("profile", "Profile"), .. Facts(1),
            Heading(2), .. Told("strategy", "Strategy"), .. Told("clientplans", "ClientPlans"),
            Sub("Learnt"), Part.List("learnt", Say("Learnt"), Of("Initiative", "initiative"), Of("LearntFrom", "source"), Of("On", "on")), .. Facts(2),
            Heading(3), .. Told("circlewhy", "WillCircle", "circleoutlook"), .. Told("sharewhy", "WillShare", "shareoutlook"), .. Drawn(Say), Sub("ByCategory"), .. Circle(Say), .. Facts(3),
            Heading(4), Sub("People"), People(Say), Part.Paragraph("Note", Part.Place("peopleon", Say("People"))), Sub("Targets"), Targets(Say), .. Facts(4),
            Heading(5), Initiatives(Say), Sub("Benefit"), Part.List("benefits", Say("Benefit"), Of("Initiative", "initiative"), Of("Benefit", "benefit")), Sub("Roi"), Roi(Say),
            Heading(6), .. Told("goal", "PlanGoal"), Sub("Forecast"), SummaryPart.Forecast(words), .. Told("risks", "Risks"), .. Told("resources", "Resources"),
            Heading(7), Tasks(Say), Sub("ExecutionByQuarter"), SummaryPart.Quarters(words), .. Told("escalation", "Escalation"),
        ];

        Paragraph Heading(int block, string style = "Heading1") => Part.Paragraph(style, Part.Text($"{block}. {Say($"Block{block}")}"));
        Paragraph Sub(string name) => Part.Paragraph("Heading2", Part.Text(Say(name)));
        Column Of(string name, string tag) => new(Say(name), tag);
        OpenXmlElement[] Facts(int block) => [Sub("Known"), Part.List($"facts{block}", Say("Known"), Of("Fact", "fact"), Of("From", "source"), Of("On", "on"))];

        // What somebody tells, under its heading; before it the word in which the product answers.
        OpenXmlElement[] Told(string tag, string name, string? answer = null) =>
            [Sub(name), .. answer is null ? Array.Empty<OpenXmlElement>() : [Part.Paragraph("Answer", Part.Place(answer, Say(name)))], Part.Told(tag, Say(name))];
    }

    /// <summary>The need now and next, and under them what they say.</summary>
    static OpenXmlElement[] Drawn(Func<string, string> say) =>
    [
        Centred(Part.Told(PlanPaper.CirclesTag, say("Circles"))),
        Centred(Part.Paragraph("Note", Part.Place("circlenow", say("NeedNow")), Part.Text(" → "), Part.Place("circlenext", say("NeedNext")))),
    ];

    static OpenXmlElement Centred(OpenXmlElement told)
    {
        told.Descendants<ParagraphProperties>().Single().Justification = new Justification { Val = JustificationValues.Center };
        return told;
    }

    static OpenXmlElement[] Circle(Func<string, string> say)
    {
        Column[] needs =
        [
            new(say("Category"), "category"), new(say("NeedNow"), "neednow", true), new(say("NeedNext"), "neednext", true),
            new(say("ShareNow"), "sharenow", true), new(say("ShareNext"), "sharenext", true), new(say("Competitors"), "competitors"),
        ];
        Column[] changes =
        [
            new(say("Category"), "category"), new(say("Change"), "change", true), new(say("CircleEffect"), "circleeffect", true),
            new(say("ShareEffect"), "shareeffect", true), new(say("JointEffect"), "jointeffect", true),
        ];
        return [Whole(needs, say("ByCategory"), say("Total")), Part.Paragraph("Note", Part.Place("competitorson", say("Competitors"))), Part.Paragraph("Heading2", Part.Text(say("ChangeByCategory"))), Whole(changes, say("ChangeByCategory"), say("Total"))];
    }

    /// <summary>The lines of the plan, and under them their sum; competitors have none.</summary>
    static Table Whole(Column[] columns, string caption, string total)
    {
        var table = Part.List("lines", caption, columns);
        table.Append(Part.Row(columns.Select((column, at) => at == 0 ? Part.Cell(column, Part.Text(total))
            : column.IsNumber ? Part.Cell(column, Part.Place($"total{column.Tag}", column.Title)) : Part.Cell(column))));
        return table;
    }

    static Table People(Func<string, string> say) => Part.List("people", say("People"),
        new(say("Contact"), "contact"), new(say("Function"), "function"), new(say("Role"), "role"), new(say("Influence"), "influence", true), new(say("Attitude"), "attitude"), new(say("LastContact"), "last"));

    static Table Targets(Func<string, string> say) => Part.List("targets", say("Targets"),
        new(say("Contact"), "contact"), new(say("Goal"), "aim"), new(say("Quarter"), "quarter"), new(say("Note"), "note"), new(say("Done"), "done"));

    static Table Initiatives(Func<string, string> say) => Part.List("initiatives", say("Block5"),
        new(say("Initiative"), "initiative"), new(say("Category"), "category"), new(say("Relevance"), "relevance"), new(say("Value"), "value", true),
        new(say("Probability"), "probability", true), new(say("WeightedValue"), "weighted", true), new(say("ExpectedOn"), "expected"), new(say("Outcome"), "outcome"));

    static Table Roi(Func<string, string> say) => Part.List("rois", say("Roi"),
        new(say("Initiative"), "initiative"), new(say("Benefits"), "benefits", true), new(say("AnnualCost"), "annualcost", true), new(say("Investment"), "investment", true),
        new(say("NetBenefit"), "net", true), new(say("RoiPercent"), "roi", true), new(say("Payback"), "payback", true));

    static Table Tasks(Func<string, string> say) => Part.List("tasks", say("Block7"),
        new(say("Quarter"), "quarter"), new(say("Task"), "task"), new(say("Type"), "type"), new(say("Responsible"), "responsible"),
        new(say("SupportRole"), "support"), new(say("DueOn"), "due"), new(say("Status"), "status"));
}
