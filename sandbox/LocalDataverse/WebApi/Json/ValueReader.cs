using System.Globalization;
using System.Text.Json;
using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>Reads one JSON value as the type that its column has.</summary>
static class ValueReader
{
    public static object? Read(JsonElement json, Column column, EntityType type)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return Typed(json, column) ?? throw Mismatch(json, column, type);
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or OverflowException)
        {
            throw Mismatch(json, column, type);
        }
    }

    static object? Typed(JsonElement json, Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => json.GetString(),
        ColumnType.Integer => Number(json) is { } number ? decimal.ToInt32(Whole(number)) : null,
        ColumnType.BigInteger => Number(json) is { } number ? decimal.ToInt64(Whole(number)) : null,
        ColumnType.Decimal => Number(json),
        ColumnType.Double => (double?)Number(json),
        ColumnType.Money => Number(json) is { } number ? new Money(number) : null,
        ColumnType.Boolean => json.GetBoolean(),
        ColumnType.Choice or ColumnType.State or ColumnType.Status => Number(json) is { } number ? new OptionSetValue(decimal.ToInt32(Whole(number))) : null,
        ColumnType.MultiChoice => Options(json),
        ColumnType.DateTime => Time(json.GetString()!),
        ColumnType.UniqueIdentifier => Guid.Parse(json.GetString()!),
        _ => null,
    };

    /// <summary>Numbers may come as strings (IEEE754Compatible clients).</summary>
    static decimal? Number(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDecimal(),
        JsonValueKind.String => decimal.Parse(json.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => null,
    };

    static decimal Whole(decimal number) => decimal.IsInteger(number) ? number : throw new FormatException();

    static OptionSetValueCollection Options(JsonElement json) =>
        [.. json.GetString()!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(value => new OptionSetValue(int.Parse(value, CultureInfo.InvariantCulture)))];

    static object Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.UtcDateTime : throw new FormatException();

    static ApiError Mismatch(JsonElement json, Column column, EntityType type) =>
        ApiError.Payload($"Error identified in Payload provided by the user for Entity :'{type.Name}': Cannot convert the literal '{Shown(json)}' to the expected type '{column.Type}' of '{column.LogicalName}'.");

    static string Shown(JsonElement json) => json.GetRawText() is { Length: <= 60 } text ? text : json.GetRawText()[..60] + "…";
}
