namespace Kam.Domain;

/// <summary>The net margin of all clients whose gross profit is known.</summary>
struct MarginSum
{
    decimal revenue, profit;

    public void Add(decimal clientRevenue, decimal? clientProfit, decimal? costToServe)
    {
        if (clientProfit is not { } known) return;
        revenue += clientRevenue;
        profit += known - (costToServe ?? 0);
    }

    /// <summary>As a fraction, 6 digits; null without revenue.</summary>
    public readonly decimal? Margin => revenue > 0 ? Rounded.To(6, profit / revenue) : null;
}
