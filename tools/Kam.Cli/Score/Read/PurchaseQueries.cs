using Kam.Dataverse;

namespace Kam.Cli.Score.Read;

static class PurchaseQueries
{
    /// <summary>All active purchases of some clients, as many as there may be.</summary>
    public static async Task<PurchaseReader> PurchasesAsync(this DataverseClient client, IReadOnlyCollection<Guid> clients, CancellationToken cancel)
    {
        var reader = new PurchaseReader();
        // By the purchases' own key: ordered by the lookup, the platform would order by the clients' names.
        var query = $"kam_purchases?$select={PurchaseReader.Columns}&$filter=statecode%20eq%200%20and%20{Filter.In("kam_accountid", clients)}&$orderby=kam_purchaseid";
        await client.StreamAsync(query, reader, cancel).ConfigureAwait(false);
        return reader;
    }

    /// <summary>The unit of each category, for the price index.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string?>> UnitsAsync(this DataverseClient client, CancellationToken cancel)
    {
        var units = new Dictionary<Guid, string?>();
        await foreach (var row in client.RowsAsync("kam_categories?$select=kam_categoryid,kam_unit", cancel).ConfigureAwait(false))
            units[row.Id("kam_categoryid")!.Value] = (string?)row["kam_unit"];
        return units;
    }
}
