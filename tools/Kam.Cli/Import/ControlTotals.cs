using Kam.Dataverse;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Import;

/// <summary>What the organisation holds after an import, read back from it and not computed from the files.</summary>
sealed record ControlTotals(long Accounts, long Purchases, decimal LtvRevenue, decimal LtvGrossProfit)
{
    public static async Task<ControlTotals> ReadAsync(DataverseClient client, CancellationToken cancel)
    {
        var (accounts, revenue, profit) = (0L, 0.00m, 0.00m);
        const string query = "accounts?$select=kam_ltvrevenue,kam_ltvprofit&$filter=kam_externalid%20ne%20null";
        await foreach (var account in client.RowsAsync(query, cancel).ConfigureAwait(false))
        {
            accounts++;
            revenue += (decimal?)account["kam_ltvrevenue"] ?? 0;
            profit += (decimal?)account["kam_ltvprofit"] ?? 0;
        }
        var purchases = 0L;
        await foreach (var page in client.PagesAsync("kam_purchases?$select=kam_purchaseid", cancel: cancel).ConfigureAwait(false))
            purchases += page.Count;
        return new ControlTotals(accounts, purchases, revenue, profit);
    }

    /// <summary>The one line for other programs.</summary>
    public string Line(int lines, int rejected, double seconds, long requests) => new JObject
    {
        ["accounts"] = Accounts,
        ["lines"] = lines,
        ["purchases"] = Purchases,
        ["ltvRevenue"] = Cents(LtvRevenue),
        ["ltvGrossProfit"] = Cents(LtvGrossProfit),
        ["rejected"] = rejected,
        ["seconds"] = Math.Round((decimal)seconds, 1),
        ["requests"] = requests,
    }.ToString(Formatting.None);

    // Two decimals always, as a person reads money.
    static decimal Cents(decimal amount) => decimal.Round(amount, 2) + 0.00m;
}
