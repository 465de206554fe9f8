using System.Globalization;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>A stored value as the export writes it: the same in every language of a machine or a user.</summary>
static class ExportText
{
    /// <summary>Letters in the order of the options: key, developing, regular, new, problem.</summary>
    const string Letters = "KARNP";

    public static string Of(string column, JToken? value) => value?.Type switch
    {
        null or JTokenType.Null => "",
        JTokenType.Integer when IsSegment(column) => Letters[(int)value - Option.First].ToString(),
        JTokenType.Integer when column.EndsWith("reason", StringComparison.Ordinal) => Option.Member<SegmentReason>((int)value).ToString(),
        JTokenType.Integer when column.EndsWith("level", StringComparison.Ordinal) => Sign(Option.Member<PscLevel>((int)value)),
        JTokenType.Boolean => (bool)value ? "true" : "false",
        // A tenant answers 4200.0000 where the local Dataverse answers 4200: the same figure makes the same text.
        JTokenType.Float => ((decimal)value).ToString("0.##########", CultureInfo.InvariantCulture),
        _ => ((JValue)value).ToString(CultureInfo.InvariantCulture),
    };

    static bool IsSegment(string column) => column.EndsWith("segment", StringComparison.Ordinal) || column == "kam_priorpending";

    /// <summary>The minus of a profile is a true one, and so is this.</summary>
    static string Sign(PscLevel level) => level switch { PscLevel.Plus => "+", PscLevel.Minus => "−", _ => "?" };
}
