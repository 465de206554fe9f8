namespace Kam.Domain;

/// <summary>What the purchases of a period add up to, while they are added.</summary>
struct PeriodSum
{
    int lines, costed;
    decimal net, cost, netWithoutCost;

    public void Add(in PurchaseFact purchase)
    {
        lines++;
        net += purchase.Net;
        if (purchase.Cost.HasValue)
        {
            costed++;
            cost += purchase.Cost.GetValueOrDefault();
        }
        else netWithoutCost += purchase.Net;
    }

    public readonly decimal Net => net;

    public readonly decimal Revenue => Rounded.To(2, net);

    public readonly decimal NetWithCost => Rounded.To(2, net - netWithoutCost);

    /// <summary>Known only when every purchase of the period has a cost.</summary>
    public readonly decimal? Profit => lines > 0 && costed == lines ? Rounded.To(2, net - cost) : null;

    public static PeriodSum operator +(in PeriodSum left, in PeriodSum right) => new()
    {
        lines = left.lines + right.lines,
        costed = left.costed + right.costed,
        net = left.net + right.net,
        cost = left.cost + right.cost,
        netWithoutCost = left.netWithoutCost + right.netWithoutCost,
    };
}
