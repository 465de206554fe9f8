using System.Globalization;
using LocalDataverse.Store;

namespace LocalDataverse.Tests.Oracle;

/// <summary>A store's answer as text, as far as its query determines it.</summary>
internal static class Answered
{
    public static IReadOnlyList<string> By(IStore store, Question question)
    {
        using var session = store.Open(write: false);
        var rows = session.Query(question.Query).Select(row => string.Join(" | ", row.Select(value => Text(value, question.How)))).ToList();
        return question.How == Determined.Order ? rows : [.. rows.Order(StringComparer.Ordinal)];
    }

    private static string Text(object? value, Determined how) => value switch
    {
        null => "-",
        string text => how == Determined.UpToCase ? text.ToUpperInvariant() : text,
        double number => number.ToString("R", CultureInfo.InvariantCulture) + " real",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
