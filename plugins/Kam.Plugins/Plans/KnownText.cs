using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Kam.Domain;
using Kam.Plugins.Runs;

namespace Kam.Plugins.Plans;

/// <summary>
/// Known facts as JSON: [{"block": 1 to 4, "kind": "progress", "code": "K01", "text": "…", "row": "id" or null, "on": "2026-05-12" or null, "amount": 1.5, "percent": 2}],
/// the last two where there are any. Words of people are kept, words of ours are codes.
/// </summary>
static class KnownText
{
    const int LongestFact = 2000;
    const int Longest = 100_000;

    /// <summary>What would not fit is left out from the end on.</summary>
    public static string Of(IEnumerable<KnownFact> facts)
    {
        var text = new StringBuilder("[");
        foreach (var fact in facts.Select(Of))
        {
            if (text.Length + fact.Length + 2 > Longest) break;
            text.Append(text.Length > 1 ? "," : "").Append(fact);
        }
        return text.Append(']').ToString();
    }

    /// <summary>A member of a vocabulary as texts write it, with a small first letter.</summary>
    public static string Word<T>(T member) where T : struct, Enum
    {
        var name = member.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    static string Of(KnownFact fact) => "{\"block\":" + Json.Number(fact.Block)
        + ",\"kind\":" + Json.Text(fact.Source.ToString().ToLowerInvariant())
        + ",\"code\":" + Json.Text(fact.Code)
        + ",\"text\":" + Json.Text(fact.Text.Length > LongestFact ? fact.Text.Substring(0, LongestFact) : fact.Text)
        + ",\"row\":" + Json.TextOrNull(fact.Row?.ToString("D"))
        + ",\"on\":" + Json.TextOrNull(fact.On?.ToString())
        + (fact.Amount is { } amount ? ",\"amount\":" + Json.Number(amount) : "")
        + (fact.Percent is { } percent ? ",\"percent\":" + Json.Number(percent) : "") + "}";
}
