using System.Globalization;
using System.Text.RegularExpressions;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>Reads files as they lie, by no code of the product.</summary>
static partial class Csv
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string folder, string file)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, file));
        var names = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => Fields(line).Zip(names).ToDictionary(field => field.Second, field => field.First))];
    }

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static decimal? Perhaps(string text) => text.Length == 0 ? null : Number(text);

    static List<string> Fields(string line) =>
        [.. Field().Matches(line).Select(match => match.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("\"\"", "\"") : match.Groups["plain"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,]*))")]
    private static partial Regex Field();
}
