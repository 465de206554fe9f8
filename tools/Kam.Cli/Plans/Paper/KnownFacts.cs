using System.Globalization;
using Kam.Cli.Plans.Reading;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Plans.Paper;

/// <summary>What was known when the plan was begun, each fact with where it comes from and when it was learnt.</summary>
static class KnownFacts
{
    public static IEnumerable<IEnumerable<(string Tag, string? Text)>> Of(PlanRow plan, int block, PlanWords words) =>
        from fact in JArray.Parse(plan.Text("known") ?? "[]")
        where (int?)fact["block"] == block
        select new (string, string?)[] { ("fact", (string?)fact["text"]), ("source", Source((string?)fact["kind"], words)), ("on", words.Day(Day((string?)fact["on"]))) };

    static string? Source(string? kind, PlanWords words) => words.Knows($"Document_Source_{kind}") ? words.Say($"Document_Source_{kind}") : null;

    static DateTime? Day(string? text) => DateTime.TryParse(text, CultureInfo.InvariantCulture, out var day) ? day : null;
}
