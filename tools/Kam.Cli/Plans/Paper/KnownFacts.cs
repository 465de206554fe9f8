using System.Globalization;
using Kam.Cli.Plans.Reading;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Plans.Paper;

/// <summary>What was known when the plan was begun, each fact with where it comes from and when it was learnt.</summary>
static class KnownFacts
{
    const string Colon = ": ";

    public static IEnumerable<IEnumerable<(string Tag, string? Text)>> Of(PlanRows rows, int block, PlanWords words) =>
        from fact in JArray.Parse(rows.Plan.Text("known") ?? "[]").Cast<JObject>()
        where (int?)fact["block"] == block
        select new (string, string?)[] { ("fact", Sentence(fact, rows.Around.ProgressNames, words)), ("source", Source(Text(fact, "kind"), words)), ("on", words.Day(Day(fact))) };

    static string Sentence(JObject fact, IReadOnlyDictionary<string, string> names, PlanWords words)
    {
        var (code, told, amount) = (Text(fact, "code"), Text(fact, "text"), words.Money((decimal?)fact["amount"]));
        return Text(fact, "kind") switch
        {
            "progress" => Learnt(fact, names, words),
            "purchases" when words.Knows($"Plan_Fact_{code}") => words.Say($"Plan_Fact_{code}", told.Length == 0 ? words.Say("Plan_NoCategory") : told, amount),
            "contacts" when code == "nobody" => words.Say("Plan_Fact_nobody", Function(told, words)),
            "contacts" => $"{Function(code, words)}{Colon}{told}",
            "success" when words.Knows($"Plan_Success_{code}") => $"{words.Say($"Plan_Success_{code}")}{Colon}{told}",
            "circle" => words.Say("Plan_Fact_circle", told, amount, words.Percent((decimal?)fact["percent"])),
            _ => told,
        };
    }

    /// <summary>The progress in the language of the document with what was answered and noted; in the text its name stands before a colon.</summary>
    static string Learnt(JObject fact, IReadOnlyDictionary<string, string> names, PlanWords words)
    {
        var told = Text(fact, "text").Split(Colon, 2);
        var name = names.GetValueOrDefault(Text(fact, "code"), told[0]);
        string?[] said =
        [
            (decimal?)fact["amount"] is { } amount ? words.Money(amount) : null, (decimal?)fact["percent"] is { } percent ? words.Percent(percent) : null, told.ElementAtOrDefault(1),
        ];
        return string.Join(Colon, new[] { name, string.Join("; ", said.Where(part => part is not null)) }.Where(part => part.Length > 0));
    }

    static string Function(string code, PlanWords words) => words.Knows($"Plan_Function_{code}") ? words.Say($"Plan_Function_{code}") : code;

    static string? Source(string kind, PlanWords words) => words.Knows($"Plan_From_{kind}") ? words.Say($"Plan_From_{kind}") : null;

    static string Text(JObject fact, string name) => (string?)fact[name] ?? "";

    static DateTime? Day(JObject fact) => DateTime.TryParse(Text(fact, "on"), CultureInfo.InvariantCulture, out var day) ? day : null;
}
