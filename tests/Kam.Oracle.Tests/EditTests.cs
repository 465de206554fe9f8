using Kam.Oracle.Tests.Portfolios;
using Kam.Oracle.Tests.Product;
using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests;

/// <summary>After a run a client that changes is scored by what the run froze, and nobody else moves.</summary>
public sealed class EditTests
{
    static readonly DateOnly Today = new(2020, 6, 1);

    static readonly Inputs Courted = new() { Wallet = 77_777.77m, Growth = -7.5m, Market = 5, Reference = 5, Innovation = 4, CoDevelopment = 5 };

    [Fact]
    public async Task Who_is_edited_or_buys_is_scored_anew_among_the_others_as_they_were()
    {
        var before = Invented.OfEveryKind;
        await using var organisation = new Organisation(Today);
        await organisation.FillAsync(before);
        await organisation.SettleAsync();
        await organisation.ScoreAsync();

        var after = before with { Clients = [.. before.Clients.Select(Changed)] };
        await organisation.ImportAsync(after);
        foreach (var (client, _) in after.Clients.Zip(before.Clients).Where(pair => pair.First.Inputs != pair.Second.Inputs))
            await organisation.EnterAsync(client);
        await organisation.SettleAsync();
        var frozen = new Population(new Frame(Today), new Model(), before.Clients, before.UnitOf);
        await Agreement.AssertAsync(organisation, after.Clients, frozen);
    }

    static Client Changed(Client client) => client.Key switch
    {
        "monthly-1" or "left-1" or "few-1" or "loss-2" => client with { Inputs = Courted },
        "great-2" or "costly-4" or "left-with-wallet-1" => client with { Inputs = new Inputs() },
        "monthly-2" => client with { Inputs = new Inputs { CostToServe = 40_000 } },
        "quarterly-1" => Buys(client, 5, "film", 4321.09m, 500, 3000),
        "quarterly-2" => Buys(client, 0, "service", 333.33m, null, null),
        "loss-1" => Buys(client, 50, "bolts", 90_000, 40_000, 10_000),
        "came-back-1" => Buys(client, 700, "resin", 1234.56m, 100, 1000),
        "never-1" => Buys(client, 12, "hoses", 2500, 80, 1900),
        "one-long-ago-1" => Buys(client, -1, "film", 777, 100, 600),
        _ => client,
    };

    static Client Buys(Client client, int daysBefore, string category, decimal net, decimal? units, decimal? cost) => client with
    {
        Purchases = [.. client.Purchases, new Purchase(client.Key, Stories.AsOf.AddDays(-daysBefore), $"late.{client.Key}", category, net, units, cost)],
    };
}
