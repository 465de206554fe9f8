using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests.Portfolios;

/// <summary>Every kind of client that the rules tell apart.</summary>
static class Stories
{
    public static readonly DateOnly AsOf = new(2020, 5, 31);

    static readonly Inputs Known = new() { Wallet = 90_000, Growth = 12.5m, Market = 4, Reference = 4, Innovation = 5, CoDevelopment = 4 };

    public static IEnumerable<(Story Story, int Count)> All =>
    [
        .. Ordinary, .. Potential, .. Margins, .. Newcomers, .. Silent, .. Odd,
    ];

    static IEnumerable<(Story, int)> Ordinary =>
    [
        (new Story("monthly", 900, 5, 30) { Scale = 2500 }, 8),
        (new Story("quarterly", 1000, 20, 91), 10),
        (new Story("uneven", 1000, 15, 70) { Jitter = 65, Scale = 700 }, 8),
        (new Story("great", 1050, 3, 14) { Scale = 9000, Inputs = n => n % 2 == 0 ? Known with { Wallet = 900_000 } : new Inputs() }, 6),
        (new Story("twins", 700, 40, 60) { Jitter = 0, Inputs = _ => new Inputs { Wallet = 30_000 } }, 3),
    ];

    static IEnumerable<(Story, int)> Potential =>
    [
        (new Story("potential", 800, 10, 45) { Scale = 300, Inputs = n => Known with { Wallet = 50_000 * n, Growth = 10 * (n - 3) } }, 6),
        (new Story("no-wallet", 800, 10, 45) { Inputs = n => new Inputs { Wallet = 0, Growth = -40 + 20 * n, Market = n } }, 4),
        (new Story("outgrown", 800, 10, 45) { Scale = 4000, Inputs = _ => new Inputs { Wallet = 10_000 } }, 2),
        (new Story("rated", 800, 10, 40) { Inputs = n => new Inputs { Reference = n, Innovation = n == 2 ? 0 : null, Market = n == 3 ? 1 : null } }, 4),
        (new Story("strategic", 1000, 25, 30) { Jitter = 28, Scale = 7000, Margin = 0.03m, Inputs = n => new Inputs { Reference = 4, Innovation = 4, CoDevelopment = n + 2 } }, 3),
    ];

    static IEnumerable<(Story, int)> Margins =>
    [
        (new Story("loss", 900, 10, 50) { Margin = -0.2m }, 3),
        (new Story("loss-since-may", 900, 10, 50) { Turn = (_, p) => p.Date > AsOf.AddMonths(-1) ? [p with { Cost = p.Net * 20 }] : [p] }, 2),
        (new Story("costly", 900, 10, 50) { Margin = 0.5m, Inputs = n => new Inputs { CostToServe = 1500 * n } }, 4),
        (new Story("great-no-cost", 900, 10, 20) { Scale = 6000, Turn = (_, p) => [p with { Cost = null }] }, 2),
        (new Story("serving-eats-all", 900, 10, 50) { Margin = 0.05m, Inputs = _ => new Inputs { CostToServe = 12_000 } }, 2),
        (new Story("no-cost", 900, 10, 60) { Turn = (_, p) => [p with { Cost = null }] }, 3),
        (new Story("part-cost", 900, 10, 60) { Turn = (n, p) => [p.Date < AsOf.AddDays(-500 * (n - 1)) ? p with { Cost = null } : p] }, 3),
    ];

    static IEnumerable<(Story, int)> Newcomers =>
    [
        (new Story("new", 179, 5, 30), 2),
        (new Story("no-longer-new", 180, 5, 30) { Jitter = 0 }, 1),
        (new Story("few", 300, 200, 90) { Jitter = 0 }, 2),
        (new Story("few-long-ago", 365, 300, 60) { Jitter = 0 }, 1),
        (new Story("one", 60, 60, 30), 1),
        (new Story("one-long-ago", 500, 500, 30), 2),
        (new Story("since-today", -1, -1, 30), 1),
    ];

    static IEnumerable<(Story, int)> Silent =>
    [
        (new Story("lapsed", 1000, 120, 20) { Scale = 20_000, Inputs = _ => Known }, 2),
        (new Story("fading", 1000, 70, 30) { Scale = 3000 }, 3),
        (new Story("left", 1400, 1100, 60), 1),
        (new Story("left-with-wallet", 1400, 1100, 60) { Inputs = _ => Known }, 1),
        (new Story("came-back", 1400, 1100, 60) { Extra = [Line("back", -30, 900)] }, 1),
        (new Story("never", -400, -300, 30), 1),
        (new Story("only-returns", -400, -300, 30) { Extra = [Line("returned", -100, -50)] }, 1),
        (new Story("inactive", 900, 5, 30) { Scale = 5000, Active = false }, 2),
    ];

    static IEnumerable<(Story, int)> Odd =>
    [
        (new Story("returns-above-sales", 900, 10, 60) { Extra = [Line("returned", -40, -250_000)] }, 2),
        (new Story("returns", 900, 10, 40) { Turn = (_, p) => p.Date.Day % 4 == 0 ? [p, Returned(p)] : [p] }, 4),
        (new Story("no-units", 900, 10, 40) { Turn = (_, p) => [p with { Units = null }] }, 3),
        (new Story("some-units", 900, 10, 40) { Turn = (_, p) => [p with { Units = p.Date.Day % 3 == 0 ? null : p.Date.Day % 3 == 1 ? 0 : p.Units }] }, 3),
        (new Story("at-the-edges", 900, 10, 40) { Extra = [.. Edges] }, 2),
        (new Story("today", 900, -3, 29), 3),
        (new Story("nothing-that-day", 900, 10, 60) { Extra = [Line("a", -5, 100), Line("b", -5, -100), Line("c", -6, 0)] }, 1),
        (new Story("exchange", 900, 10, 40) { Turn = (_, p) => p.Date.Day % 3 == 0 ? [p, Returned(p) with { Document = p.Document, Date = p.Date, Category = "swap" }] : [p] }, 2),
    ];

    /// <summary>The last day inside and the first day outside of every period.</summary>
    static IEnumerable<Purchase> Edges =>
        new[] { (0, 0), (0, 1), (12, 0), (12, 1), (13, 0), (13, 1), (1, 0), (1, 1), (24, 0), (24, 1), (36, 0), (36, 1) }
            .Select((edge, at) => Line($"edge{at}", Frame.Back(AsOf, edge.Item1).AddDays(edge.Item2).DayNumber - AsOf.DayNumber, 111 + at));

    static Purchase Line(string document, int days, decimal net) =>
        new("", AsOf.AddDays(days), document, "film", net, net == 0 ? 0 : Math.Sign(net) * 10, net * 0.8m);

    static Purchase Returned(Purchase p) =>
        p with { Document = p.Document + "R", Date = p.Date.AddDays(3), Net = -p.Net / 2, Units = p.Units is { } units ? -Math.Floor(units / 2) : null, Cost = p.Cost is { } cost ? -cost / 2 : null };
}
