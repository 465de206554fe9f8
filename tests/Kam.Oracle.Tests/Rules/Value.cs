namespace Kam.Oracle.Tests.Rules;

/// <summary>4.2: the money that a client brings.</summary>
static class Value
{
    /// <summary>V, one measure for all clients of a run; null where its profit is unknown.</summary>
    public static decimal? Of(Client client, Frame frame, Basis basis) => basis switch
    {
        Basis.Revenue12 => client.Revenue(frame.Year),
        Basis.LifetimeRevenue => client.Revenue(frame.ToAsOf),
        Basis.Profit12 => client.Profit(frame.Year),
        _ => client.Profit(frame.ToAsOf),
    };

    /// <summary>What is left of the wallet, as it is expected to grow, beside what the client buys from us.</summary>
    public static decimal? Headroom(Client client, Frame frame)
    {
        if (client.Inputs.Wallet is not { } wallet)
            return null;
        var expected = wallet * (1 + (Exact)(client.Inputs.Growth ?? 0) / 100);
        return Math.Max(0, (expected - client.Revenue(frame.Year)).Rounded(2));
    }

    /// <summary>m: gross profit less cost to serve, per revenue. The year may end at D or a month before.</summary>
    public static decimal? NetMargin(Client client, Period year) =>
        client.Profit(year) is { } profit && client.Revenue(year) is > 0 and var revenue
            ? ((Exact)(profit - (client.Inputs.CostToServe ?? 0)) / revenue).Rounded(6) : null;

    /// <summary>The same over all clients whose profit of that year is known.</summary>
    public static decimal? CompanyMargin(IEnumerable<Client> population, Period year)
    {
        var known = population.Where(client => client.Profit(year) is not null).ToList();
        var revenue = known.Sum(client => client.Revenue(year));
        var profit = known.Sum(client => client.Profit(year)!.Value - (client.Inputs.CostToServe ?? 0));
        return revenue > 0 ? ((Exact)profit / revenue).Rounded(6) : null;
    }

    /// <summary>Whether the cost is known for 95 % of what the basis counts; a profit is refused as a basis otherwise.</summary>
    public static bool IsRefused(IEnumerable<Client> population, Frame frame, Basis basis)
    {
        if (basis is Basis.Revenue12 or Basis.LifetimeRevenue)
            return false;
        var lines = population.SelectMany(client => client.In(basis is Basis.Profit12 ? frame.Year : frame.ToAsOf)).ToList();
        var (all, known) = (lines.Sum(line => line.Net), lines.Where(line => line.Cost is not null).Sum(line => line.Net));
        return all <= 0 || known * 100 < 95 * all;
    }
}
