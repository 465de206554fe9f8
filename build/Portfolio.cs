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

    /// <summary>Imports through the ordinary service and gives back the control totals.</summary>
    public async Task<string> Import(Uri address)
    {
        string[] what = options.Data is null ? ["sample"] : ["import", options.Data, "--rejects", Path.Combine(folder, "rejects.csv")];
        var output = new StringWriter();
        // 2: done but for some lines, which the rejects file names.
        if (await Cli.Run([.. what, "--url", $"{address}", "--apply", "--json"], output) is not (0 or 2))
            throw new BuildFailure("The import did not succeed; what it said is above.");
        var totals = output.ToString().TrimEnd().Split('\n')[^1].Trim();
        await File.WriteAllTextAsync(TotalsFile, totals);
        return totals;
    }

    public Task<string> Totals() => File.ReadAllTextAsync(TotalsFile);

    public async Task Export(Uri address, string file)
    {
        if (await Cli.Run(["export", "account", "--columns", string.Join(',', Exported), "--out", file, "--url", $"{address}"], Console.Error) != 0)
            throw new BuildFailure("The export did not succeed; what it said is above.");
    }

    static string Key(TryOptions options)
    {
        var data = options.Data is null ? "sample" : Stamp.OfFolder(options.Data)[..12];
        return $"{Pack.Hash(Repository.ManagedZip)[..12]}-{data}-{options.Today ?? "now"}";
    }
}
