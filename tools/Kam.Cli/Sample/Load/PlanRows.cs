using System.Globalization;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>The rows of a client's plan as they are sent.</summary>
sealed class PlanRows(Company company, PlanParts parts)
{
    const int First = 489900000;
    const int Done = First + 1;

    public JObject Circle(CircleRow circle) => SampleCircles.Parameters(circle, parts.Categories);

    public JObject Plan(PlanStory story)
    {
        var row = new JObject { ["kam_target"] = story.Target };
        foreach (var (column, text) in story.Texts)
            row[$"kam_{column.ToLowerInvariant()}"] = text;
        return row;
    }

    public static JObject Answer(decimal need, decimal share, PlanStory story) => new()
    {
        ["kam_neednext"] = Math.Round(need * story.Growth / 1000) * 1000,
        ["kam_sharenext"] = Math.Clamp(share + story.Gain, 0, 100),
    };

    public JObject Initiative(Guid plan, InitiativeRow initiative)
    {
        var row = new JObject
        {
            ["kam_name"] = initiative.Name,
            ["kam_sourcetype"] = First + initiative.Source,
            ["kam_sourcenote"] = initiative.Note,
            ["kam_learnton"] = Day(initiative.Learnt),
            ["kam_relevance"] = First + initiative.Relevance,
            ["kam_clientbenefit"] = initiative.Benefit,
            ["kam_value"] = initiative.Value,
            ["kam_probability"] = initiative.Probability,
            ["kam_expectedon"] = Day(initiative.Expected),
        }.Bind("kam_planid", "kam_plans", plan).Bind("kam_categoryid", "kam_categories", parts.Categories[initiative.Category]);
        return initiative.Contact is { } contact ? row.Bind("kam_sourcecontactid", "contacts", parts.Contacts[Email(contact)].Id) : row;
    }

    public static JObject Roi(Guid initiative, RoiRow sheet) => new JObject
    {
        ["kam_unitcostbenefit"] = sheet.UnitCost,
        ["kam_cycletimebenefit"] = sheet.CycleTime,
        ["kam_scrapbenefit"] = sheet.Scrap,
        ["kam_stafffreedbenefit"] = sheet.StaffFreed,
        ["kam_annualcost"] = sheet.AnnualCost,
        ["kam_investment"] = sheet.Investment,
    }.Bind("kam_initiativeid", "kam_initiatives", initiative);

    public JObject Target(Guid plan, TargetRow target) =>
        new JObject { ["kam_goal"] = First + target.Goal, ["kam_quarter"] = target.Quarter, ["kam_note"] = target.Note }
            .Bind("kam_planid", "kam_plans", plan).Bind("kam_stakeholderid", "kam_stakeholders", parts.Stakeholders[parts.Contacts[Email(target.Contact)].Id]);

    public JObject Step(Guid plan, PlanTaskRow step)
    {
        var row = new JObject
        {
            ["kam_name"] = step.Name,
            ["kam_type"] = First + step.Type,
            ["kam_supportrole"] = First + step.Role,
            ["kam_hours"] = step.Hours,
            ["kam_duedate"] = Day(step.Due),
        }.Bind("kam_planid", "kam_plans", plan);
        if (step.Done is { } done)
            (row["kam_status"], row["kam_doneon"]) = (Done, Day(done));
        return row;
    }

    string Email(string function) => ContactStory.Email(company, function);

    static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
