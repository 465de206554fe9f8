using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Csv;

/// <summary>One record of a CSV file. A broken one still shows the fields that could be read before the break.</summary>
sealed record CsvLine(int Number, CsvHeader Header, string[] Fields, Sentence? Broken)
{
    /// <summary>The trimmed field; empty where the line or the file has no such column.</summary>
    public string this[string? column] =>
        column is not null && Header.Find(column) is { } index && index < Fields.Length ? Fields[index].Trim() : "";
}

/// <summary>The first line of a file.</summary>
sealed class CsvHeader(IReadOnlyList<string> names)
{
    readonly Dictionary<string, int> _index = names
        .Select((name, index) => (Name: name.Trim(), index))
        .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First().index, StringComparer.OrdinalIgnoreCase);

    public int Count { get; } = names.Count;

    public int? Find(string column) => _index.TryGetValue(column, out var index) ? index : null;

    public bool Has(string column) => _index.ContainsKey(column);
}
