namespace Kam.Oracle.Tests.Rules;

/// <summary>4.3: the price index P and the capacity C.</summary>
sealed class Prices
{
    readonly Period year;
    readonly Dictionary<string, decimal> ofCategory;

    /// <param name="unitOf">The unit of a category as the administrator wrote it, if he did.</param>
    public Prices(IReadOnlyList<Client> population, Frame frame, Func<string, string?> unitOf)
    {
        year = frame.Year;
        var lines = population.SelectMany(client => client.In(year)).ToList();
        var units = lines.Select(line => unitOf(line.Category)?.Trim().ToUpperInvariant()).Distinct().ToList();
        OneUnit = units is [{ Length: > 0 }];
        ofCategory = lines.Where(line => line.Units > 0 && line.Net > 0).GroupBy(line => line.Category).ToDictionary(
            category => category.Key,
            category => ((Exact)category.Sum(line => line.Net) / category.Sum(line => line.Units!.Value)).Rounded(8));
    }

    /// <summary>All categories that the population bought in the year are counted in one stated unit.</summary>
    public bool OneUnit { get; }

    /// <summary>C: what the client took, in units or at everybody's prices.</summary>
    public decimal? Capacity(Client client)
    {
        var taken = OneUnit
            ? client.In(year).Sum(line => line.Units ?? 0)
            : Exact.Sum(client.In(year).Select(AtEverybodysPrice)).Rounded(4);
        return client.Revenue(year) > 0 && taken > 0 ? taken : null;
    }

    /// <summary>P: what the client paid for it.</summary>
    public decimal? Index(Client client) => Capacity(client) is { } taken ? ((Exact)client.Revenue(year) / taken).Rounded(4) : null;

    Exact AtEverybodysPrice(Purchase line) =>
        line.Units is { } units and not 0 && ofCategory.TryGetValue(line.Category, out var price) ? (Exact)units * price : line.Net;
}
