using System.Globalization;
using Kam.Oracle.Tests.Product;
using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>The page about the real portfolio says what comes out of it.</summary>
public sealed class DocumentedPortfolioTests
{
    static readonly string Page = File.ReadAllText(Path.Combine(Tool.Root, "docs", "portfolio.md"));

    [Fact]
    public void Both_tables_are_the_portfolios()
    {
        Assert.SkipWhen(AdventureWorks.Folder is null, "The data set does not lie beside this checkout.");
        var clients = AdventureWorks.Read(AdventureWorks.Folder!).Where(client => client.Purchases.Count > 0).ToList();
        var population = new Population(new Frame(new DateOnly(2020, 6, 1)), new Model(), clients, _ => null);
        var judged = clients.Select(client => (Client: client, Standing: Standing.Of(client, population, null), Profile: Expected.OfAccount(client, population)["kam_pscprofile"])).ToList();
        foreach (var group in judged.GroupBy(one => (one.Standing.Segment, one.Standing.Reason)))
            Assert.Contains($"| {group.Count()} | {Money(group.Sum(one => one.Client.Revenue(population.Frame.Year)))} | "
                + $"{Money(group.Sum(one => one.Client.Profit(population.Frame.Year) ?? 0))} |", Page);
        foreach (var group in judged.GroupBy(one => one.Profile))
            Assert.Contains($"| {group.Key} | {group.Count()} | "
                + string.Join(" | ", Enum.GetValues<Segment>().Select(segment => group.Count(one => one.Standing.Segment == segment))) + " |", Page);
    }

    static string Money(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('-', '\u2212');
}
