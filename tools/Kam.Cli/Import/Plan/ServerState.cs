using Kam.Cli.Import.Portfolio;
using Kam.Cli.Import.Write;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Import.Plan;

/// <summary>The rows of the organisation that an import would touch, by their external keys.</summary>
sealed record ServerState
{
    const string PurchaseColumns = "kam_purchaseid,kam_externalid,kam_name,kam_document,kam_purchasedon,kam_netamount,kam_units,kam_cost,"
        + "_kam_accountid_value,_kam_categoryid_value,_transactioncurrencyid_value,_ownerid_value";

    public required IReadOnlyDictionary<string, JObject> Accounts { get; init; }

    public required IReadOnlyDictionary<string, JObject> Categories { get; init; }

    /// <summary>ISO code -> id and rate.</summary>
    public required IReadOnlyDictionary<string, (Guid Id, decimal? Rate)> Currencies { get; init; }

    /// <summary>The currency that a client has where nobody says another: a client without one cannot be given amounts.</summary>
    public required Guid? BaseCurrency { get; init; }

    public ServerKeys Keys => new(
        Accounts.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase), Categories.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase),
        Currencies.ToDictionary(c => c.Key, c => c.Value.Rate, StringComparer.OrdinalIgnoreCase));

    public static async Task<ServerState> ReadAsync(DataverseClient client, IEnumerable<string> accountColumns, CancellationToken cancel)
    {
        var columns = string.Join(",", accountColumns.Concat(["accountid", "kam_externalid", "_ownerid_value", "_transactioncurrencyid_value"]).Distinct());
        return new ServerState
        {
            Accounts = await ByKeyAsync(client, $"accounts?$select={columns}&$filter=kam_externalid ne null", "kam_externalid", cancel).ConfigureAwait(false),
            Categories = await ByKeyAsync(client, "kam_categories?$select=kam_categoryid,kam_code,kam_name,kam_namerussian,kam_unit,_kam_parentid_value&$filter=kam_code ne null", "kam_code", cancel).ConfigureAwait(false),
            Currencies = await CurrenciesAsync(client, cancel).ConfigureAwait(false),
            BaseCurrency = await BaseCurrencyAsync(client, cancel).ConfigureAwait(false),
        };
    }

    public static Task<IReadOnlyDictionary<string, JObject>> PurchasesAsync(DataverseClient client, CancellationToken cancel) =>
        ByKeyAsync(client, $"kam_purchases?$select={PurchaseColumns}&$filter=kam_externalid ne null", "kam_externalid", cancel);

    public static async Task<IReadOnlyDictionary<string, JObject>> ByKeyAsync(DataverseClient client, string query, string key, CancellationToken cancel)
    {
        // Dataverse compares keys without regard to case.
        var rows = new Dictionary<string, JObject>(StringComparer.OrdinalIgnoreCase);
        await foreach (var row in client.RowsAsync(query.Replace(" ", "%20"), cancel).ConfigureAwait(false))
            rows[(string)row[key]!] = row;
        return rows;
    }

    static async Task<Guid?> BaseCurrencyAsync(DataverseClient client, CancellationToken cancel)
    {
        await foreach (var organization in client.RowsAsync("organizations?$select=_basecurrencyid_value", cancel).ConfigureAwait(false))
            return organization.Id("_basecurrencyid_value");
        return null;
    }

    static async Task<IReadOnlyDictionary<string, (Guid, decimal?)>> CurrenciesAsync(DataverseClient client, CancellationToken cancel)
    {
        var rows = await ByKeyAsync(client, "transactioncurrencies?$select=transactioncurrencyid,isocurrencycode,exchangerate", "isocurrencycode", cancel).ConfigureAwait(false);
        return rows.ToDictionary(r => r.Key, r => (r.Value.Id("transactioncurrencyid")!.Value, (decimal?)r.Value["exchangerate"]), StringComparer.OrdinalIgnoreCase);
    }
}
