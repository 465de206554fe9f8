using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Oracle;

/// <summary>A whole answer as text.</summary>
internal static class EntityText
{
    /// <param name="isOrdered">False where neither the order is determined nor which of texts that differ in case stands for all.</param>
    public static string Of(EntityCollection answer, bool isOrdered)
    {
        var rows = answer.Entities.Select(Of);
        if (!isOrdered) rows = rows.Select(row => row.ToUpperInvariant()).Order(StringComparer.Ordinal);
        return string.Join('\n', [.. rows, $"{answer.MoreRecords} {answer.TotalRecordCount} {answer.PagingCookie}"]);
    }

    private static string Of(Entity row)
    {
        var values = row.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Of(pair.Value)}");
        var texts = row.FormattedValues.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{pair.Value}");
        return string.Join(", ", values.Concat(texts));
    }

    private static string? Of(object? value) => value switch
    {
        AliasedValue aliased => Of(aliased.Value),
        EntityReference reference => $"{reference.LogicalName} {reference.Id} {reference.Name}",
        Money money => $"{money.Value:0.0000}",
        decimal number => $"{number:0.0000}",
        OptionSetValue option => $"option {option.Value}",
        OptionSetValueCollection options => string.Join(' ', options.Select(option => option.Value)),
        DateTime time => $"{time:s}",
        _ => value?.ToString(),
    };
}
