using System.Text.Json.Nodes;

namespace Kam.Build;

/// <summary>Scores the clients of a portfolio by the run that an administrator would start, and counts them by segment.</summary>
sealed class Scores(Uri address, string folder)
{
    /// <summary>In the order of the options of kam_segment: key, developing, regular, new, problem.</summary>
    const string Letters = "KARNP";
    const int FirstOption = 489900000;

    public async Task<JsonObject> Run()
    {
        var run = await Portfolio.Answer("scoring run", [0], ["score", "--json", "--url", $"{address}"]);
        return new JsonObject
        {
            ["asOf"] = run["asOf"]?.DeepClone(),
            ["scored"] = run["scored"]?.DeepClone(),
            ["failed"] = run["failed"]?.DeepClone(),
            ["seconds"] = run["seconds"]?.DeepClone(),
            ["segments"] = await Segments(),
        };
    }

    /// <summary>Read back from the clients, as the totals of the import are.</summary>
    async Task<JsonObject> Segments()
    {
        var file = Path.Combine(folder, "segments.csv");
        if (await Cli.Run(["export", "account", "--columns", "kam_segment", "--filter", "kam_segment ne null", "--out", file, "--url", $"{address}"], Console.Error) != 0)
            throw new BuildFailure("The clients' segments could not be read; what was said is above.");
        var counts = File.ReadLines(file).Skip(1).CountBy(line => Letters[int.Parse(line) - FirstOption]).ToDictionary();
        return [.. Letters.Select(letter => KeyValuePair.Create<string, JsonNode?>($"{letter}", counts.GetValueOrDefault(letter)))];
    }
}
