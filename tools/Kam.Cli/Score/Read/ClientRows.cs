using Kam.Cli.Score.Rows;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Read;

/// <summary>A client as it stands: the account with its version, its explanation and its row of the month; what is not there is null.</summary>
sealed record ClientRow(JObject Account, JObject? Value, JObject? Snapshot)
{
    public Guid Id => Account.Id("accountid")!.Value;

    public string Name => (string?)Account["name"] ?? "";

    /// <summary>The last request for a recalculation: another one than before tells of purchases that changed.</summary>
    public string Token => (string?)Account["kam_recalculationrequest"] ?? "";

    /// <summary>What the guard of a write names.</summary>
    public string Version => (string)Account["@odata.etag"]!;
}

/// <summary>Reads clients with everything that is written of them.</summary>
/// <param name="month">The as-of date: the month of the snapshots.</param>
sealed class ClientRows(DataverseClient client, Day month)
{
    /// <summary>Accounts that are active, in any order. Each is read before its other rows: whoever changes those writes the account too.</summary>
    public async Task<IReadOnlyList<ClientRow>> ReadAsync(IReadOnlyCollection<Guid> clients, CancellationToken cancel)
    {
        var accounts = await ListAsync($"accounts?$select={AccountColumns.Select}&$filter=statecode%20eq%200%20and%20{Filter.In("accountid", clients)}", cancel).ConfigureAwait(false);
        var values = await ByClientAsync($"kam_clientvalues?$select={ValueColumns.Select}&$filter={Filter.In("kam_accountid", clients)}", cancel).ConfigureAwait(false);
        var snapshots = await ByClientAsync($"kam_snapshots?$select={SnapshotColumns.Select}&$filter=kam_month%20eq%20{month}%20and%20{Filter.In("kam_accountid", clients)}", cancel).ConfigureAwait(false);
        return [.. accounts.Select(account => new ClientRow(account, Of(values, account), Of(snapshots, account)))];
    }

    async Task<List<JObject>> ListAsync(string query, CancellationToken cancel)
    {
        var rows = new List<JObject>();
        await foreach (var row in client.RowsAsync(query, cancel).ConfigureAwait(false))
            rows.Add(row);
        return rows;
    }

    async Task<Dictionary<Guid, JObject>> ByClientAsync(string query, CancellationToken cancel)
    {
        var rows = await ListAsync(query, cancel).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Id("kam_accountid")!.Value);
    }

    static JObject? Of(Dictionary<Guid, JObject> rows, JObject account) => rows.GetValueOrDefault(account.Id("accountid")!.Value);
}
