using System.Text.Json;
using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

/// <summary>The case tables that every language with the rule runs.</summary>
static class Cases
{
    public static IEnumerable<TheoryDataRow<JsonObject>> Of(string table) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", table + ".json")))!["cases"]!.AsArray()
            .Select(row => new TheoryDataRow<JsonObject>(row!.AsObject()) { TestDisplayName = $"{table}: {row!["name"] ?? row.ToJsonString()}" });

    public static string? Text(this JsonNode row, string name) => (string?)row[name];

    public static decimal? Number(this JsonNode row, string name) => (decimal?)row[name];

    public static Day? Day(this JsonNode row, string name) => row.Text(name) is { } text ? Domain.Day.Of(DateTime.Parse(text)) : null;

    /// <summary>A member of the vocabulary, written in the table with a small first letter.</summary>
    public static T Word<T>(this JsonNode? node, T otherwise = default) where T : struct, Enum =>
        (string?)node is { } text ? Enum.Parse<T>(text, ignoreCase: true) : otherwise;
}
