using System.Globalization;
using Kam.SolutionModel;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>A literal of a filter as the value that a condition on that column takes.</summary>
static class ConditionValue
{
    /// <param name="lenient">Query functions give their values as strings, whatever the column's type is.</param>
    public static object Of(ColumnPlace place, object? value, bool lenient, ConditionOperator? operation = null)
    {
        if (value is null) throw ApiError.Syntax($"A value of '{place.Column.LogicalName}' must not be null here.");
        if (IsCount(operation)) return decimal.ToInt32(Number(value) ?? throw Mismatch(place, value));
        return Convert(place.Column.Type, place.Column, value, lenient) ?? throw Mismatch(place, value);
    }

    static object? Convert(ColumnType type, Column column, object value, bool lenient) => type switch
    {
        ColumnType.Text or ColumnType.Memo => value is string || lenient ? System.Convert.ToString(value, CultureInfo.InvariantCulture) : null,
        ColumnType.Integer or ColumnType.Choice or ColumnType.MultiChoice or ColumnType.State or ColumnType.Status => Whole(value, lenient),
        ColumnType.BigInteger => value is decimal big && decimal.IsInteger(big) ? (long)big : null,
        ColumnType.Decimal or ColumnType.Money => value is decimal || lenient ? Number(value) : null,
        ColumnType.Double => value is decimal || lenient ? (double?)Number(value) : null,
        ColumnType.Boolean => value is bool ? value : lenient && value is string flag ? flag is "1" or "true" : null,
        ColumnType.DateTime => Time(column, value, lenient),
        _ => value is Guid ? value : value is string id && Guid.TryParse(id, out var parsed) ? parsed : null,
    };

    static object? Whole(object value, bool lenient) =>
        (value is decimal || lenient) && Number(value) is { } number && decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    static decimal? Number(object value) => value switch
    {
        decimal number => number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    static object? Time(Column column, object value, bool lenient) => value switch
    {
        DateTime time => column.DateBehavior == DateBehavior.DateOnly ? time.Date : time,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        string text when lenient && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time.UtcDateTime,
        _ => null,
    };

    static bool IsCount(ConditionOperator? operation) => operation?.ToString() is { } name && (name.Contains("X") && (name.StartsWith("Last") || name.StartsWith("Next") || name.StartsWith("Older")));

    static ApiError Mismatch(ColumnPlace place, object value) =>
        ApiError.Syntax($"A binary operator with incompatible types was detected: '{place.Column.LogicalName}' of type {place.Column.Type} cannot be compared with '{System.Convert.ToString(value, CultureInfo.InvariantCulture)}'.");
}
