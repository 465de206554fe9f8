using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Product;

/// <summary>Holds every row of an organisation against the second specification.</summary>
static class Agreement
{
    /// <param name="before">Where the clients stood at the as-of date before; empty at the first.</param>
    /// <returns>Where they stand now.</returns>
    public static async Task<IReadOnlyDictionary<string, Standing>> AssertAsync(
        Organisation organisation, IReadOnlyList<Client> clients, Population population, IReadOnlyDictionary<string, Standing>? before = null)
    {
        var (rows, differences) = (await organisation.RowsAsync(), new Differences());
        var active = clients.Where(client => client.Active).ToList();
        foreach (var client in active)
        {
            var (account, value) = rows[client.Key];
            var kept = before?.GetValueOrDefault(client.Key);
            if (client.Purchases.Count > 0 || value is not null)
                differences.Compare(client.Key, "kam_clientvalue", Expected.Of(client, population, kept), value);
            differences.Compare(client.Key, "account", Expected.OfAccount(client, population, kept), account);
        }
        Assert.NotEqual(0, differences.Compared);
        differences.AssertNone();
        return active.Where(client => Expected.HasBought(client, population.Frame))
            .ToDictionary(client => client.Key, client => Standing.Of(client, population, before?.GetValueOrDefault(client.Key)));
    }
}
