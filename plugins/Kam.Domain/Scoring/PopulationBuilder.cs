using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>Collects the measures of all clients of a run and freezes what their scores need to know of each other. Their order does not matter.</summary>
public sealed class PopulationBuilder
{
    readonly ScoringModel model;
    readonly AsOf asOf;
    readonly List<ClientMeasure> clients = new();

    public PopulationBuilder(ScoringModel model, AsOf asOf)
    {
        this.model = model;
        this.asOf = asOf;
    }

    /// <summary>A client without a purchase date in the 36 months does not count.</summary>
    public void Add(ClientMeasure client)
    {
        if (client.IsInPopulation) clients.Add(client);
    }

    /// <summary>Refused where gross profit is the basis and too little of the cost is known.</summary>
    /// <param name="unitOfCategory">The unit that each category is counted in; null or blank where none is stated.</param>
    public Decision<Population> Freeze(IReadOnlyDictionary<Guid, string?> unitOfCategory)
    {
        if (CostTooLittleKnown() is { } refusal) return refusal;
        var isOneUnit = SharedUnit.Of(clients, unitOfCategory);
        var prices = isOneUnit ? new Dictionary<Guid, decimal>() : PopulationPrices.Of(clients);
        var indices = clients.Select(client => PriceIndex.Of(client.Revenue12, client.Basis.Categories, prices, isOneUnit)).ToList();
        var frozen = new Population(model, asOf)
        {
            Clients = clients.Count,
            OneUnit = isOneUnit,
            Prices = prices,
            PopulationMedian = IntervalMedian.Of(clients),
            CompanyMargin = CompanyMargin(client => client.Revenue12, client => client.Profit12),
            CompanyMarginBefore = CompanyMargin(client => client.Revenue12Before, client => client.Profit12Before),
            ValueBreakpoints = Breakpoints.Of(Known(clients.Select(V).Select(AtLeastNothing)), model.ValuePoints),
            HeadroomBreakpoints = Breakpoints.Of(Known(clients.Select(Headroom)), model.HeadroomPoints),
            PriceBreakpoints = Breakpoints.Of(Known(indices.Select(index => index.Price)), model.PricePoints),
            CapacityBreakpoints = Breakpoints.Of(Known(indices.Select(index => index.Capacity)), model.CapacityPoints),
        };
        return frozen with { Available = Weights.All.Where(criterion => IsAvailable(criterion, frozen)).ToArray() };
    }

    Refusal? CostTooLittleKnown()
    {
        var isLifetime = model.Basis == ValueBasis.LifetimeProfit;
        if (!isLifetime && model.Basis != ValueBasis.Profit12) return null;
        var revenue = clients.Sum(client => isLifetime ? client.RevenueToAsOf : client.Revenue12);
        var known = clients.Sum(client => isLifetime ? client.NetWithCostToAsOf : client.NetWithCost12);
        var share = revenue > 0 ? 100 * known / revenue : 0;
        return share >= model.CostKnown ? null : Refusal.Of(RefusalCode.CostTooLittleKnown, Rounded.To(2, share), model.CostKnown);
    }

    decimal? CompanyMargin(Func<ClientMeasure, decimal> revenueOf, Func<ClientMeasure, decimal?> profitOf)
    {
        decimal revenue = 0, profit = 0;
        foreach (var client in clients)
        {
            if (profitOf(client) is not { } known) continue;
            revenue += revenueOf(client);
            profit += known - (client.CostToServe ?? 0);
        }
        return revenue > 0 ? Rounded.To(6, profit / revenue) : null;
    }

    /// <summary>The criteria that at least one client has. Whoever has an interval at all gives everybody a regularity.</summary>
    bool IsAvailable(Criteria criterion, Population frozen) => criterion switch
    {
        Criteria.Value => frozen.ValueBreakpoints is not null && clients.Any(client => V(client).HasValue),
        Criteria.Potential => clients.Any(client => client.Growth.HasValue || client.HasMarketRating || client.Wallet.HasValue && frozen.HeadroomBreakpoints is not null),
        Criteria.Regularity => frozen.PopulationMedian.HasValue,
        Criteria.Margin => clients.Any(client => RawValue.Margin(client.Revenue12, client.Profit12, client.CostToServe).HasValue),
        _ => clients.Any(client => client.HasStrategicRating),
    };

    decimal? V(ClientMeasure client) => RawValue.Of(model.Basis, client.Revenue12, client.RevenueToAsOf, client.Profit12, client.ProfitToAsOf);

    static decimal? Headroom(ClientMeasure client) => RawValue.Headroom(client.Wallet, client.Growth, client.Revenue12);

    static decimal? AtLeastNothing(decimal? value) => value is { } known ? Math.Max(known, 0) : null;

    static List<decimal> Known(IEnumerable<decimal?> values)
    {
        var known = new List<decimal>();
        foreach (var value in values)
            if (value.HasValue) known.Add(value.GetValueOrDefault());
        return known;
    }
}
