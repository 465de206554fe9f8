using Kam.Cli.Plans.Reading;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Plans;

/// <summary>The plan of a food producer that opens another plant, as the Web API gives its rows.</summary>
static class FoodProducer
{
    const string Formatted = "@OData.Community.Display.V1.FormattedValue";
    const int First = 489900000;
    const string Circle = "11111111-0000-0000-0000-000000000001";

    static readonly ChoiceLabels Labels = ChoiceLabels.From(
    [
        ("kam_lifecycle", First + 3, "Active"), ("kam_segment", First, "K, key"), ("kam_scenario", First, "Best growth"), ("kam_relevance", First, "Not relevant"),
        ("kam_relevance", First + 3, "New category"), ("kam_status", First + 1, "Done"), ("kam_goal", First, "Meet"), ("kam_escalation", First + 2, "Answered"),
    ]);

    static readonly Surroundings Around = new(new DateTime(2026, 6, 15), "2026-Q2", new Dictionary<string, string> { ["K03"] = "Investments" });

    public static PlanRows Rows() => new(
        Plan(), [Line()], [Of(("_kam_circleid_value", Circle), Name("kam_supplierid", "Chemtex"), ("kam_percent", 40m))],
        [Of(Name("kam_contactid", "Anna Orlova"), ("kam_influence", 5))],
        [Of(Name("kam_stakeholderid", "Anna Orlova"), ("kam_goal", First), ("kam_quarter", "2026-Q1"), ("kam_done", true), ("kam_doneon", "2026-02-11"))],
        [Initiative("Packaging for the new plant", First + 3, 200_000m, 35), Initiative("A canteen of its own", First, null, 0)],
        [Of(Name("kam_initiativeid", "Packaging for the new plant"), ("kam_scrapbenefit_base", 30_000m), ("kam_unitcostbenefit_base", 15_000m), ("kam_roipercent", 125m), ("kam_paybackmonths", 9.6m))],
        [Of(("kam_name", "Meet the chief engineer"), ("kam_quarter", "2026-Q2"), ("kam_duedate", "2026-05-12"), ("kam_status", First + 1), ("kam_movedfrom", "2026-Q1"))],
        Around);

    /// <summary>A plan of which nothing is known but whose it is.</summary>
    public static PlanRows Empty() => new(Of(Name("kam_accountid", "New client"), ("kam_year", 2026), ("kam_revision", 1)), [], [], [], [], [], [], [], Around);

    static PlanRow Plan() => Of(
        Name("kam_accountid", "Nordwind Foods"), Name("kam_managerid", "Maria Head"), Name("kam_approvedbyid", "Maria Head"), ("kam_year", 2026), ("kam_revision", 2),
        ("kam_lifecycle", First + 3), ("kam_approvedon", "2026-01-15T23:30:00Z"), ("kam_asof", "2026-05-31"), ("kam_segment", First), ("kam_score", 81.25m), ("kam_pscprofile", "P+S−C+"), ("kam_revenue12", 1234567.89m),
        ("kam_neednow", 100m), ("kam_sharenow", 30m), ("kam_neednext", 115m), ("kam_sharenext", 36m), ("kam_scenario", First), ("kam_change", 11.4m), ("kam_circleeffect", 4.5m), ("kam_shareeffect", 6m), ("kam_jointeffect", 0.9m),
        ("kam_forecast", 1_300_000m), ("kam_trend", 1_100_000m), ("kam_target_base", 1_250_000m), ("kam_profile", "Three plants.\nOne more in 2026."), ("kam_goal", "Win the new plant."),
        ("kam_known", """[{"block":1,"kind":"progress","code":"K03","text":"Investment projects: a plant in another region","row":null,"on":"2026-05-12"},{"block":3,"kind":"circle","code":"circle","text":"Cleaning","row":null,"on":"2026-01-31","amount":100,"percent":30},{"block":4,"kind":"contacts","code":"nobody","text":"finance","row":null,"on":null}]"""),
        ("kam_q1due", 4), ("kam_q1done", 3), ("kam_q1percent", 75m), ("kam_q3due", 2), ("kam_q3done", 0), ("kam_q3percent", 0m), ("kam_escalation", First + 2), ("kam_escalationquarter", "2026-Q1"), ("kam_escalationnote", "Support came late."));

    static PlanRow Line() => Of(
        ("_kam_circleid_value", Circle), Name("kam_categoryid", "Cleaning"), ("kam_neednow_base", 100m), ("kam_neednext_base", 115m), ("kam_sharenow", 30m), ("kam_sharenext", 36m), ("kam_change", 11.4m));

    static PlanRow Initiative(string name, int relevance, decimal? value, int probability) => Of(
        ("kam_name", name), ("kam_relevance", relevance), ("kam_value_base", value), ("kam_probability", probability), ("kam_weightedvalue", value * probability / 100),
        ("kam_clientbenefit", relevance == First ? null : "Less damage on the way"), ("kam_sourcenote", "trade press"), ("kam_learnton", "2026-05-12"));

    static PlanRow Of(params (string Column, object? Value)[] cells) =>
        new(new JObject(cells.Select(cell => new JProperty(cell.Column, cell.Value))), Labels);

    static (string Column, object? Value) Name(string lookup, string name) => ($"_{lookup}_value{Formatted}", name);
}
