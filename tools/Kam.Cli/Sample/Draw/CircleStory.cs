using Kam.Domain;

namespace Kam.Cli.Sample.Draw;

/// <summary>A client's circle of one category and year, as the product is told it.</summary>
sealed record CircleRow(string Category, int Year, decimal Need, decimal Own, IReadOnlyList<SupplierShare> Slices);

/// <summary>What a key client buys in its categories from all suppliers, this year and the one before: known where its business is known.</summary>
static class CircleStory
{
    const double Known = 0.4;

    public static IEnumerable<CircleRow> Of(ClientStory client, int year)
    {
        var chance = Chance.Of(client.Company.Key, "circles");
        if (client.Segment is null || client.Maturity < Known)
            yield break;
        foreach (var category in client.Buys)
        {
            var suppliers = chance.Some(SampleSource.Relations.Suppliers.Where(supplier => supplier.Categories.Contains(category.Code)), 2);
            var (own, growth) = (chance.Between(18, 62), chance.Between(0.95, 1.2));
            var need = client.Yearly / client.Buys.Count / own * 100;
            yield return Row(category.Code, year - 1, need / growth, own - chance.Between(-2, 6), suppliers, chance);
            yield return Row(category.Code, year, need, own, suppliers, chance);
        }
    }

    /// <summary>The competitors of a client as somebody writes them down.</summary>
    public static string Answer(ClientStory client)
    {
        var chance = Chance.Of(client.Company.Key, "competitors");
        var shares = chance.Some(SampleSource.Relations.Suppliers, 2).Select(supplier => new SupplierShare(supplier.Name, 10 + chance.Below(21) + (chance.Hits(0.3) ? 0.5m : 0)));
        return CompetitorShares.Print(shares, client.Company.IsRussian ? ',' : '.');
    }

    // The first supplier has most of what is left, the second some; the rest are others.
    static CircleRow Row(string category, int year, double need, double own, IReadOnlyList<SampleSupplier> suppliers, Chance chance)
    {
        var left = 100 - Math.Round((decimal)own);
        var slices = suppliers.Select((supplier, place) => new SupplierShare(supplier.Name, Math.Round(left * (decimal)(place == 0 ? chance.Between(0.4, 0.6) : chance.Between(0.15, 0.3)))));
        return new(category, year, Math.Round((decimal)need / 1000) * 1000, 100 - left, [.. slices]);
    }
}
