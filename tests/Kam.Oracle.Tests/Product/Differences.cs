using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Kam.Oracle.Tests.Product;

/// <summary>Where the product's rows say something else than the rules.</summary>
sealed class Differences
{
    readonly List<(string Client, string Column, string Expected, string Found)> found = [];
    readonly Dictionary<string, int> compared = [];

    public int Compared => compared.Values.Sum();

    public IReadOnlyCollection<string> Columns => compared.Keys;

    public void Compare(string client, string table, IReadOnlyDictionary<string, object?> expected, JObject? row)
    {
        foreach (var (column, value) in expected)
        {
            var name = $"{table}.{column}";
            compared[name] = compared.GetValueOrDefault(name) + 1;
            var (wanted, got) = (Text(value), row is null ? "no row" : Text(row, column));
            if (wanted != got)
                found.Add((client, name, wanted, got));
        }
    }

    public void Say(string client, string what, string expected, string got) => found.Add((client, what, expected, got));

    public void AssertNone() => Assert.True(found.Count == 0, Report());

    /// <summary>A line for each column that differs, with the first clients.</summary>
    string Report() => string.Join('\n', found.GroupBy(one => one.Column).Select(column =>
        $"{column.Key}: {column.Count()} of {compared.GetValueOrDefault(column.Key)} differ, "
        + string.Join("; ", column.Take(6).Select(one => $"{one.Client} by the rules '{one.Expected}', the product '{one.Found}'"))));

    static string Text(JObject row, string column) =>
        !row.TryGetValue(column, out var value) ? "no column" : Text(((JValue)value).Value);

    static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal or double or int or long => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.##########", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
