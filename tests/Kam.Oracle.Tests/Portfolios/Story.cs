using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>A kind of client: how long and how often it has bought, how much, and what is odd about it.</summary>
/// <param name="Kind">Begins the keys of its clients.</param>
/// <param name="Since">Days before D of the first order.</param>
/// <param name="Until">Days before D after which nothing is ordered; below zero: on or after today.</param>
sealed record Story(string Kind, int Since, int Until, int Every)
{
    public int Jitter { get; init; } = 9;

    public decimal Scale { get; init; } = 1000;

    public decimal Margin { get; init; } = 0.25m;

    public Func<int, Inputs> Inputs { get; init; } = _ => new Inputs();

    /// <summary>The last hand on the purchases.</summary>
    public Func<int, Purchase, IEnumerable<Purchase>> Turn { get; init; } = (_, purchase) => [purchase];

    public IEnumerable<Purchase> Extra { get; init; } = [];

    public bool Active { get; init; } = true;
}

/// <summary>Tells stories: the same ones every time.</summary>
sealed class Teller(DateOnly asOf, int seed, IReadOnlyList<Category> categories)
{
    readonly Random random = new(seed);
    int documents;

    public IEnumerable<Client> Tell(Story story, int count) => Enumerable.Range(1, count).Select(number => One(story, number));

    Client One(Story story, int number)
    {
        var key = $"{story.Kind}-{number}";
        var purchases = new List<Purchase>();
        for (var day = story.Since; day >= story.Until; day -= Math.Max(1, story.Every + random.Next(-story.Jitter, story.Jitter + 1)))
            purchases.AddRange(Order(key, asOf.AddDays(-day), story));
        var turned = purchases.SelectMany(purchase => story.Turn(number, purchase)).Concat(story.Extra.Select(extra => extra with { Client = key, Document = $"{key}.{extra.Document}" }));
        return new Client(key, story.Inputs(number), [.. turned], story.Active);
    }

    IEnumerable<Purchase> Order(string client, DateOnly date, Story story)
    {
        var document = $"D{++documents:00000}";
        return categories.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(category =>
        {
            var net = Math.Round(story.Scale * random.Next(50, 150) / 100m + random.Next(100) / 100m, 2);
            decimal? units = category.Price is { } price ? Math.Round(net / price * random.Next(80, 120) / 100m, category.Digits) : null;
            return new Purchase(client, date, document, category.Code, net, units, Math.Round(net * (1 - story.Margin) * random.Next(95, 105) / 100m, 2));
        }).ToList();
    }
}

/// <param name="Price">None: bought without units.</param>
/// <param name="Digits">Of its units.</param>
sealed record Category(string Code, string? Unit, decimal? Price, int Digits = 0);
