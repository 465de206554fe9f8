using System.Globalization;
using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>A portfolio that needs no file beside the checkout: every kind of client, told anew and always the same.</summary>
sealed record Invented(IReadOnlyList<Client> Clients, IReadOnlyList<Category> Categories)
{
    static readonly Category[] Mixed =
    [
        new("bolts", "pcs", 1.75m), new("resin", "kg", 12.4m, 3), new("hoses", null, 33m), new("service", null, null), new("film", "m", 7.77m, 2),
    ];

    static readonly Category[] Weighed = [new("resin", "kg", 12.4m, 3), new("film", " KG ", 8m, 2), new("glue", "Kg", 20m, 1)];

    /// <summary>Bought by nobody, only given back.</summary>
    static readonly Category Swapped = new("swap", "pcs", null);

    public static Invented OfEveryKind => Of(Mixed, 7, Stories.All) with { Categories = [.. Mixed, Swapped] };

    /// <summary>All categories share one unit, and there are too few clients for a rank to say much.</summary>
    public static Invented Weighing(int clients)
    {
        var all = Of(Weighed, 11, Stories.All.Where(kind => kind.Story.Kind is "monthly" or "quarterly" or "potential" or "costly" or "one" or "fading"));
        return all with { Clients = [.. all.Clients.OrderBy(client => client.Key[^1]).ThenBy(client => client.Key, StringComparer.Ordinal).Take(clients)] };
    }

    public string? UnitOf(string category) => Categories.Single(one => one.Code == category).Unit;

    public void Write(string folder)
    {
        File.WriteAllLines(Path.Combine(folder, "accounts.csv"), ["externalid,name", .. Clients.Select(client => $"{client.Key},Client {client.Key}")]);
        File.WriteAllLines(Path.Combine(folder, "categories.csv"), ["code,name,unit", .. Categories.Select(category => $"{category.Code},{category.Code},{category.Unit}")]);
        File.WriteAllLines(Path.Combine(folder, "purchases.csv"),
            ["document,date,account,category,netamount,units,cost", .. Clients.SelectMany(client => client.Purchases).Select(Line)]);
    }

    static string Line(Purchase p) => string.Create(CultureInfo.InvariantCulture, $"{p.Document},{p.Date:yyyy-MM-dd},{p.Client},{p.Category},{p.Net},{p.Units},{p.Cost}");

    static Invented Of(Category[] categories, int seed, IEnumerable<(Story Story, int Count)> stories)
    {
        var teller = new Teller(Stories.AsOf, seed, categories);
        return new Invented([.. stories.SelectMany(kind => teller.Tell(kind.Story, kind.Count)).Select(ToTheCent)], categories);
    }

    /// <summary>Purchases are kept to the cent.</summary>
    static Client ToTheCent(Client client) =>
        client with { Purchases = [.. client.Purchases.Select(p => p with { Net = Cents(p.Net), Cost = p.Cost is { } cost ? Cents(cost) : null })] };

    static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
