using System.Text.Json.Nodes;

namespace Kam.Build;

/// <summary>
/// A database filled from one data set by one package. It is kept under a name made of both, so that the next start
/// finds it; the file with the totals is written last, and a folder without it is started over.
/// </summary>
sealed class Portfolio(TryOptions options)
{
    static readonly string[] Exported =
        ["kam_externalid", "name", "kam_revenue12", "kam_ltvrevenue", "kam_ltvprofit", "kam_firstpurchaseon", "kam_lastpurchaseon",
         "kam_nextorderexpectedon", "kam_progresspercent", "kam_relationshipstatus"];

    readonly string folder = Repository.At("artifacts", "try", Key(options));

    public string Database => Path.Combine(folder, "dataverse.db");

    string TotalsFile => Path.Combine(folder, "totals.json");

    /// <summary>Makes room; true when the data are there already.</summary>
    public bool Prepare()
    {
        if (!options.Fresh && File.Exists(TotalsFile))
            return true;
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        return false;
    }

    /// <summary>Imports through the ordinary service, scores, and gives back the control totals.</summary>
    public async Task<string> Import(Uri address)
    {
        string[] what = options.Data is null ? ["sample"] : ["import", options.Data, "--rejects", Path.Combine(folder, "rejects.csv")];
        // 2: done but for some lines, which the rejects file names.
        var totals = await Answer("import", [0, 2], [.. what, "--url", $"{address}", "--apply", "--json"]);
        if (options.IsScored)
            totals["scores"] = await new Scores(address, folder).Run();
        await File.WriteAllTextAsync(TotalsFile, totals.ToJsonString());
        return totals.ToJsonString();
    }

    public Task<string> Totals() => File.ReadAllTextAsync(TotalsFile);

    public async Task Export(Uri address, string file)
    {
        string[] what = options.IsScored
            ? ["score", "--export", file]
            : ["export", "account", "--columns", string.Join(',', Exported), "--out", file];
        if (await Cli.Run([.. what, "--url", $"{address}"], Console.Error) != 0)
            throw new BuildFailure("The export did not succeed; what it said is above.");
    }

    /// <summary>What a command of the tool prints as its one line of JSON.</summary>
    public static async Task<JsonObject> Answer(string name, int[] good, string[] command)
    {
        var output = new StringWriter();
        if (await Cli.Run(command, output) is var code && !good.Contains(code))
            throw new BuildFailure($"The {name} did not succeed; what it said is above.");
        return JsonNode.Parse(output.ToString().TrimEnd().Split('\n')[^1])!.AsObject();
    }

    static string Key(TryOptions options)
    {
        var data = options.Data is null ? "sample" : Stamp.OfFolder(options.Data)[..12];
        var scored = options.Score is null ? "" : "-scored";
        var sales = options.WithSales ? "-sales" : "";
        return $"{Pack.Hash(Repository.ManagedZip)[..12]}-{data}-{options.Today ?? "now"}{scored}{sales}";
    }
}
