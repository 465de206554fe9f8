using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

/// <summary>Clients who bought, different enough to come into different segments; their figures are there, their scores are not. A farmer's, so that no checklist comes with a segment.</summary>
static class Portfolio
{
    static readonly Lazy<string> OfThirty = new(() => Build(30));
    static readonly Lazy<string> OfSeven = new(() => Build(7));
    static readonly Lazy<string> OfFive = new(() => Build(5));

    /// <summary>Enough for percentiles.</summary>
    public static Tenant Thirty(bool keepTrace = false) => new(OfThirty.Value, keepTrace);

    /// <summary>A few, to be made anew for each round of a random test.</summary>
    public static Tenant Seven() => new(OfSeven.Value, keepTrace: false);

    /// <summary>Enough to be scored at all, and few enough to be run hundreds of times.</summary>
    public static Tenant Five() => new(OfFive.Value, keepTrace: false);

    public static IReadOnlyList<Client> Clients(this Tenant tenant)
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountRow.Columns.AccountId) };
        query.AddOrder(AccountRow.Columns.Name, OrderType.Ascending);
        return [.. tenant.System.RetrieveMultiple(query).Entities.Select(row => new Client(tenant, row.Id))];
    }

    static string Build(int count)
    {
        var tenant = new Tenant();
        var chance = new Random(count);
        var categories = new[] { A.Category(tenant, "parts"), A.Category(tenant, "oils"), A.Category(tenant, "tools") };
        for (var number = 0; number < count; number++) Trade(tenant, A.Client(tenant, tenant.People.Clara), number, categories, chance);
        tenant.Organization.Jobs.RunAll();
        return tenant.Leave();
    }

    /// <summary>The later a client comes, the more and the oftener it buys, and the more is known of it; each third has been forgotten for a year.</summary>
    static void Trade(Tenant tenant, Client client, int number, Guid[] categories, Random chance)
    {
        var known = new AccountRow(client.Id);
        if (number % 2 == 0) known.Wallet = 5_000 * (number + 1);
        if (number % 3 == 0) known.ExpectedGrowth = chance.Next(-20, 20);
        if (number % 4 == 0) known.MarketRating = chance.Next(1, 6);
        if (number % 5 == 0) (known.ReferenceRating, known.InnovationRating, known.CoDevelopmentRating) = (chance.Next(6), chance.Next(6), chance.Next(6));
        if (number % 7 == 3) known.CostsToServe12 = 2_000;
        if (known.Row.Attributes.Count > 0) tenant.Administrator.Update(known.Row);
        var last = number % 3 == 2 ? new DateTime(2025, 4, 1) : new DateTime(2026, 6, 10);
        for (var purchase = 0; purchase < 2 + number % 9; purchase++)
        {
            var net = chance.Next(100, 1_000) * (number + 1);
            var date = last.AddDays(-purchase * (20 + number) - chance.Next(9));
            tenant.Administrator.Create(A.Purchase(client, categories[chance.Next(3)], date.ToString("yyyy-MM-dd"), net, net * chance.Next(60, 105) / 100m).Row);
        }
    }
}
