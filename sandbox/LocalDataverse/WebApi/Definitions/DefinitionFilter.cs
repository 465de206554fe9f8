using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Evaluates a $filter over definitions, which live in memory.</summary>
static class DefinitionFilter
{
    public static bool Holds(Expression expression, Definition definition) => expression switch
    {
        AllOf both => Holds(both.Left, definition) && Holds(both.Right, definition),
        AnyOf either => Holds(either.Left, definition) || Holds(either.Right, definition),
        Negation not => !Holds(not.Inner, definition),
        Compare { Left: PropertyPath path, Right: Constant constant } compare => Compared(compare.Operator, Value(path, definition), constant.Value),
        PropertyPath path => Value(path, definition) is { } value && (value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value.GetValue<bool>() : throw ApiError.Syntax("The $filter expression must evaluate to a single boolean value.")),
        Call { Arguments: [{ Value: PropertyPath path }, { Value: Constant { Value: string text } }] } call => Text(call.Name, Value(path, definition)?.ToString(), text),
        _ => throw ApiError.NotSupported("This kind of $filter over definitions"),
    };

    static bool Text(string function, string? value, string text) => function switch
    {
        "contains" => value?.Contains(text, StringComparison.OrdinalIgnoreCase) == true,
        "startswith" => value?.StartsWith(text, StringComparison.OrdinalIgnoreCase) == true,
        "endswith" => value?.EndsWith(text, StringComparison.OrdinalIgnoreCase) == true,
        _ => throw ApiError.NotSupported($"The function '{function}' over definitions"),
    };

    static bool Compared(Comparison operation, JsonNode? value, object? wanted) => operation switch
    {
        Comparison.Equal => Same(value, wanted),
        Comparison.NotEqual => !Same(value, wanted),
        Comparison.GreaterThan => Number(value) > (wanted as decimal?),
        Comparison.GreaterOrEqual => Number(value) >= (wanted as decimal?),
        Comparison.LessThan => Number(value) < (wanted as decimal?),
        _ => Number(value) <= (wanted as decimal?),
    };

    static bool Same(JsonNode? value, object? wanted) => wanted switch
    {
        null => value is null,
        bool flag => value?.GetValueKind() is System.Text.Json.JsonValueKind.True == flag && value is not null,
        decimal number => Number(value) == number,
        Guid id => Guid.TryParse(value?.ToString(), out var own) && own == id,
        _ => value?.ToString() == Convert.ToString(wanted, CultureInfo.InvariantCulture),
    };

    static decimal? Number(JsonNode? value) => decimal.TryParse(value?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static JsonNode? Value(PropertyPath path, Definition definition)
    {
        JsonNode? node = definition.Properties;
        foreach (var segment in path.Segments)
        {
            if (node is null) return null;
            if (node is not JsonObject container || !container.ContainsKey(segment)) throw ApiError.NoSuchProperty(path.ToString(), definition.Type);
            node = container[segment];
        }
        return node;
    }
}
