using System.Globalization;
using Kam.Cli.Tests.EndToEnd;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Score;

/// <summary>
/// A portfolio that meets every rule of a score: clients of all sizes and rhythms, returns, costs and units that are partly
/// known, wallets, ratings, costs to serve, a segment set by hand, clients that never bought or stopped long ago.
/// </summary>
static class Portfolio
{
    public const int Clients = 36;

    static readonly string[] Categories = ["FILM", "SOAP", "BAGS", "LABELS"];

    public static async Task LoadAsync(Host host)
    {
        var folder = Directory.CreateTempSubdirectory("kam-score-").FullName;
        File.WriteAllLines(Path.Combine(folder, "accounts.csv"), Enumerable.Range(1, Clients).Select(n => $"C{n:00},Client {n}").Prepend("externalid,name"));
        File.WriteAllLines(Path.Combine(folder, "categories.csv"), Categories.Select(code => $"{code},{code}").Prepend("code,name"));
        File.WriteAllLines(Path.Combine(folder, "purchases.csv"), Purchases().Prepend("externalid,document,date,account,category,netamount,units,cost"));
        await host.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
        await foreach (var account in host.Client.RowsAsync("accounts?$select=kam_externalid&$filter=kam_externalid%20ne%20null"))
            if (Inputs(int.Parse(((string)account["kam_externalid"]!)[1..], CultureInfo.InvariantCulture)) is { HasValues: true } inputs)
                await host.Client.UpdateAsync("accounts", Key.Of(account.Id("accountid")!.Value), inputs);
    }

    /// <summary>Client n buys every few weeks since some time; the first two never, the third not any more.</summary>
    static IEnumerable<string> Purchases()
    {
        var chance = new Random(20200601);
        for (var client = 3; client <= Clients; client++)
        {
            var last = client == 3 ? Host.Today.AddMonths(-40) : Host.Today.AddDays(-chance.Next(1, client % 7 == 0 ? 300 : 50));
            var first = client % 5 == 0 ? Host.Today.AddDays(-chance.Next(60, 170)) : Host.Today.AddDays(-chance.Next(700, 1600));
            var document = 0;
            for (var day = first; day <= last; day = day.AddDays(chance.Next(3, 20 + 2 * client)))
                foreach (var line in Document(chance, client, ++document, day))
                    yield return line;
        }
    }

    static IEnumerable<string> Document(Random chance, int client, int document, DateOnly day)
    {
        foreach (var category in Categories.Where(_ => chance.Next(3) > 0))
        {
            var net = chance.Next(100, 4000) * client / 10m * (chance.Next(12) == 0 ? -1 : 1);
            var units = chance.Next(6) == 0 ? "" : (chance.Next(1, 90) * Math.Sign(net)).ToString(CultureInfo.InvariantCulture);
            var cost = client % 9 == 0 ? "" : (net * (client % 11 == 0 ? 1.3m : 0.7m + client / 200m)).ToString("0.00", CultureInfo.InvariantCulture);
            yield return string.Create(CultureInfo.InvariantCulture, $"P{client}-{document}-{category},D{client}-{document},{day:yyyy-MM-dd},C{client:00},{category},{net:0.00},{units},{cost}");
        }
    }

    static JObject Inputs(int client)
    {
        var row = new JObject();
        if (client % 2 == 0)
            (row["kam_wallet"], row["kam_expectedgrowth"]) = (50_000 * client, client - 20);
        if (client % 3 == 0)
            (row["kam_marketrating"], row["kam_referencerating"], row["kam_innovationrating"]) = (1 + client % 5, client % 6, (client + 2) % 6);
        if (client % 6 == 0)
            row["kam_codevelopmentrating"] = 4;
        if (client % 8 == 0)
            row["kam_coststoserve12"] = 3_000 * client;
        if (client == 10)
            (row["kam_segmentoverride"], row["kam_overridereason"], row["kam_overrideexpireson"]) = (Cli.Score.Option.First, "A promise of the owner", "2021-01-01");
        return row;
    }
}
