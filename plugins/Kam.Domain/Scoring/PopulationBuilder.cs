using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>
/// Adds the measures of all clients of a run up to what their scores need to know of each other, and freezes it. The order of the clients does not
/// matter, and nothing of a client is kept but what a percentile is told from.
/// </summary>
public sealed class PopulationBuilder
{
    readonly ScoringModel model;
    readonly AsOf asOf;
    readonly List<decimal> values = new(), headrooms = new();
    readonly List<Bought> bought = new();
    readonly PriceSums prices = new();
    readonly IntervalCounts intervals = new();
    readonly HashSet<Criteria> available = new();
    MarginSum margin, marginBefore;
    decimal revenue, netWithCost;

    public PopulationBuilder(ScoringModel model, AsOf asOf)
    {
        this.model = model;
        this.asOf = asOf;
    }

    /// <summary>A client without a purchase date in the 36 months does not count.</summary>
    public void Add(ClientMeasure client)
    {
        if (!client.IsInPopulation) return;
        if (RawValue.Of(model.Basis, client.Revenue12, client.RevenueToAsOf, client.Profit12, client.ProfitToAsOf) is { } value) values.Add(Math.Max(value, 0));
        if (RawValue.Headroom(client.Wallet, client.Growth, client.Revenue12) is { } headroom) headrooms.Add(headroom);
        bought.Add(new(client.Revenue12, client.Basis.Categories));
        prices.Add(client.Basis.Categories);
        intervals.Add(client.Basis.Lengths);
        margin.Add(client.Revenue12, client.Profit12, client.CostToServe);
        marginBefore.Add(client.Revenue12Before, client.Profit12Before, client.CostToServe);
        revenue += model.Basis == ValueBasis.LifetimeProfit ? client.RevenueToAsOf : client.Revenue12;
        netWithCost += model.Basis == ValueBasis.LifetimeProfit ? client.NetWithCostToAsOf : client.NetWithCost12;
        Note(client);
    }

    /// <summary>Refused where gross profit is the basis and too little of the cost is known.</summary>
    /// <param name="unitOfCategory">The unit that each category is counted in; null or blank where none is stated.</param>
    public Decision<Population> Freeze(IReadOnlyDictionary<Guid, string?> unitOfCategory)
    {
        if (CostTooLittleKnown() is { } refusal) return refusal;
        var isOneUnit = prices.IsOneUnit(unitOfCategory);
        var frozen = isOneUnit ? new Dictionary<Guid, decimal>() : prices.Prices();
        List<decimal> indices = new(bought.Count), capacities = new(bought.Count);
        foreach (var client in bought)
        {
            var index = PriceIndex.Of(client.Revenue12, client.Mix, frozen, isOneUnit);
            if (index.Price is { } price) indices.Add(price);
            if (index.Capacity is { } capacity) capacities.Add(capacity);
        }
        return Known(new(model, asOf)
        {
            Clients = bought.Count,
            OneUnit = isOneUnit,
            Prices = frozen,
            PopulationMedian = intervals.Median(),
            CompanyMargin = margin.Margin,
            CompanyMarginBefore = marginBefore.Margin,
            ValueBreakpoints = Breakpoints.Of(values, model.ValuePoints),
            HeadroomBreakpoints = Breakpoints.Of(headrooms, model.HeadroomPoints),
            PriceBreakpoints = Breakpoints.Of(indices, model.PricePoints),
            CapacityBreakpoints = Breakpoints.Of(capacities, model.CapacityPoints),
        });
    }

    /// <summary>The criteria that a client has whatever the others are.</summary>
    void Note(ClientMeasure client)
    {
        if (client.Growth.HasValue || client.HasMarketRating) available.Add(Criteria.Potential);
        if (RawValue.Margin(client.Revenue12, client.Profit12, client.CostToServe).HasValue) available.Add(Criteria.Margin);
        if (client.HasStrategicRating) available.Add(Criteria.Strategic);
    }

    /// <summary>With the criteria that at least one client has. Whoever has an interval at all gives everybody a regularity.</summary>
    Population Known(Population frozen) => frozen with
    {
        Available = Weights.All.Where(criterion => available.Contains(criterion) || criterion switch
        {
            Criteria.Value => frozen.ValueBreakpoints is not null && values.Count > 0,
            Criteria.Potential => frozen.HeadroomBreakpoints is not null && headrooms.Count > 0,
            Criteria.Regularity => frozen.PopulationMedian.HasValue,
            _ => false,
        }).ToArray(),
    };

    Refusal? CostTooLittleKnown()
    {
        if (model.Basis is ValueBasis.Revenue12 or ValueBasis.LifetimeRevenue) return null;
        var share = revenue > 0 ? 100 * netWithCost / revenue : 0;
        return share >= model.CostKnown ? null : Refusal.Of(RefusalCode.CostTooLittleKnown, Rounded.To(2, share), model.CostKnown);
    }

    readonly record struct Bought(decimal Revenue12, CategoryMix[] Mix);
}
