using System.Text.Json.Nodes;
using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>What the type of a column adds to its definition.</summary>
static class ColumnDetails
{
    public static IEnumerable<(string Name, JsonNode? Value)> Of(Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => Text(column),
        ColumnType.Integer or ColumnType.BigInteger or ColumnType.Decimal or ColumnType.Double or ColumnType.Money => Number(column),
        ColumnType.DateTime => Date(column),
        ColumnType.Boolean => [("DefaultValue", column.DefaultValue == 1)],
        ColumnType.Choice or ColumnType.MultiChoice or ColumnType.State or ColumnType.Status => [("DefaultFormValue", column.DefaultValue ?? -1)],
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList =>
            [("Targets", new JsonArray([.. column.Targets.Select(target => JsonValue.Create(target))])), ("Format", "None")],
        _ => [],
    };

    static IEnumerable<(string, JsonNode?)> Text(Column column)
    {
        yield return ("MaxLength", column.MaxLength);
        yield return ("Format", TextFormat(column.Format));
        yield return ("FormatName", new JsonObject { ["Value"] = TextFormat(column.Format) });
        if (column.Type == ColumnType.Text) yield return ("AutoNumberFormat", column.AutoNumberFormat ?? "");
    }

    static string TextFormat(string? format) => format?.ToLowerInvariant() switch
    {
        "textarea" => "TextArea",
        "email" => "Email",
        "phone" => "Phone",
        "url" => "Url",
        "richtext" => "RichText",
        _ => "Text",
    };

    static IEnumerable<(string, JsonNode?)> Number(Column column)
    {
        yield return ("MinValue", Bound(column, column.MinValue));
        yield return ("MaxValue", Bound(column, column.MaxValue));
        if (column.Type == ColumnType.Integer) yield return ("Format", IntegerFormat(column.Format));
        if (column.Type is ColumnType.Decimal or ColumnType.Double or ColumnType.Money) yield return ("Precision", column.Precision);
        if (column.Type != ColumnType.Money) yield break;
        yield return ("PrecisionSource", 0);
        yield return ("CalculationOf", column.CalculationOf);
        yield return ("IsBaseCurrency", column.CalculationOf is not null);
    }

    static JsonNode? Bound(Column column, decimal? value) =>
        value is not { } bound ? null : column.Type is ColumnType.Integer ? (int)bound : column.Type is ColumnType.BigInteger ? (long)bound : bound;

    static string IntegerFormat(string? format) => format?.ToLowerInvariant() switch
    {
        "duration" => "Duration",
        "timezone" => "TimeZone",
        "language" => "Language",
        "locale" => "Locale",
        _ => "None",
    };

    static IEnumerable<(string, JsonNode?)> Date(Column column)
    {
        yield return ("Format", column.Format?.ToLowerInvariant() == "date" || column.DateBehavior == DateBehavior.DateOnly ? "DateOnly" : "DateAndTime");
        yield return ("DateTimeBehavior", new JsonObject { ["Value"] = column.DateBehavior.ToString() });
    }
}
