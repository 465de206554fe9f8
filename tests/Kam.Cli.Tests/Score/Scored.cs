using Kam.Cli.Score;
using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Score;

/// <summary>One scored organisation; each test leaves the rows as it found them.</summary>
public sealed class Scored : IAsyncLifetime
{
    internal Host Host { get; } = new();

    internal bool IsScored { get; init; } = true;

    internal ScoreResult First { get; private set; } = null!;

    internal string[] Rows { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await Portfolio.LoadAsync(Host);
        if (!IsScored)
            return;
        var journal = Directory.CreateTempSubdirectory("kam-journal-").FullName;
        First = await RunAsync(journal);
        Directory.Delete(journal, recursive: true);
        Rows = await ExportAsync();
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal Task<ScoreResult> RunAsync(string journal, DataverseClient? client = null, Shard? shard = null, TimeSpan? patience = null) =>
        new ScoreAll(client ?? Host.Client, new ScoreSettings(journal, shard ?? Shard.Whole, patience ?? TimeSpan.FromMinutes(1), Workers: 1), new Silence()).RunAsync(default);

    internal async Task<string[]> ExportAsync()
    {
        var file = Path.GetTempFileName();
        await new ScoreExport(Host.Client, new Silence()).WriteAsync(file, default);
        return await File.ReadAllLinesAsync(file);
    }

    internal async Task<Guid> IdAsync(string key) =>
        (await Host.Client.FirstAsync($"accounts?$select=accountid&$filter=kam_externalid%20eq%20'{key}'"))!.Id("accountid")!.Value;

    /// <summary>Clients whose rows are not what they should be.</summary>
    internal async Task SpoilAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            var id = await IdAsync(key);
            var value = await Host.Client.FirstAsync($"kam_clientvalues?$select=kam_clientvalueid&$filter=_kam_accountid_value%20eq%20{id}");
            await Host.Client.UpdateAsync("accounts", Key.Of(id), new JObject { ["kam_score"] = 1, ["kam_pscprofile"] = "?" });
            await Host.Client.UpdateAsync("kam_clientvalues", Key.Of(value!.Id("kam_clientvalueid")!.Value), new JObject { ["kam_s1"] = 1, ["kam_headroom"] = 1 });
        }
    }

    internal Task<List<string?>> VersionsAsync() => VersionsAsync("accounts", "kam_clientvalues", "kam_snapshots");

    internal Task<List<string?>> ValuesAsync() => VersionsAsync("kam_clientvalues");

    /// <summary>When the background has answered what edits asked for.</summary>
    internal Task QuietAsync() => new Cli.Import.Write.AsyncJobs(Host.Client).DrainAsync(new Silence(), TimeSpan.FromMinutes(1), default);

    /// <summary>What the plug-ins make of every client.</summary>
    internal async Task RecalculateAsync()
    {
        await foreach (var account in Host.Client.RowsAsync("accounts?$select=accountid&$filter=kam_externalid%20ne%20null"))
            await Host.Client.CallOnAsync("accounts", account.Id("accountid")!.Value, "kam_RecalculateAccount", new JObject { ["Force"] = true });
    }

    async Task<List<string?>> VersionsAsync(params string[] sets)
    {
        var versions = new List<string?>();
        foreach (var set in sets)
            await foreach (var row in Host.Client.RowsAsync($"{set}?$select=createdon"))
                versions.Add((string?)row["@odata.etag"]);
        return versions;
    }
}
