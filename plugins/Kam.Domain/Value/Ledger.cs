using System;

namespace Kam.Domain;

/// <summary>
/// Adds up the purchases of one client: one pass for amounts and categories, one sort, and one pass document by document for orders and dates.
/// Grouping by anything else would cost more than all the arithmetic.
/// </summary>
sealed class Ledger
{
    readonly PurchaseFact[] purchases;
    readonly Periods periods;
    readonly PeriodSum[] sums = new PeriodSum[Periods.Count];
    readonly CategorySums categories = new();
    readonly long[] keys;
    readonly int[] order;
    readonly int count;
    OrderSum all, year, previous;

    public Ledger(PurchaseFact[] purchases, int from, int count, Periods periods)
    {
        this.purchases = purchases;
        this.periods = periods;
        keys = new long[count];
        order = new int[count];
        for (var at = from; at < from + count; at++)
            if (Add(purchases[at], out var key))
            {
                keys[this.count] = key;
                order[this.count++] = at;
            }
    }

    public ValueStatistics Statistics()
    {
        var dates = Walk();
        var judged = PurchaseDates.Between(dates, default, periods.AsOf.Date);
        var rhythm = IntervalsOf(dates, periods.Lookback, periods.AsOf.Date);
        var toAsOf = sums[Periods.BeforePreviousYear] + sums[Periods.PreviousYearFirst] + sums[Periods.PreviousYearLast] + sums[Periods.YearFirst] + sums[Periods.YearLast];
        var twelve = sums[Periods.YearFirst] + sums[Periods.YearLast];
        var before = sums[Periods.PreviousYearFirst] + sums[Periods.PreviousYearLast];
        var shifted = sums[Periods.PreviousYearLast] + sums[Periods.YearFirst];
        var ever = toAsOf + sums[Periods.AfterAsOf];
        return new()
        {
            AsOf = periods.AsOf,
            Purchases = count,
            Revenue12 = twelve.Revenue,
            Profit12 = twelve.Profit,
            NetWithCost12 = twelve.NetWithCost,
            PreviousRevenue12 = before.Revenue,
            PreviousProfit12 = before.Profit,
            Revenue12Before = shifted.Revenue,
            Profit12Before = shifted.Profit,
            RevenueToAsOf = toAsOf.Revenue,
            ProfitToAsOf = toAsOf.Profit,
            NetWithCostToAsOf = toAsOf.NetWithCost,
            Categories12 = categories.Bought(),
            FirstPurchase = First(dates),
            LastPurchase = Last(dates),
            Dates = dates.Length,
            FirstAsOf = First(judged),
            LastAsOf = Last(judged),
            DatesAsOf = judged.Length,
            Rhythm = Intervals.Of(rhythm),
            RhythmToday = Intervals.Of(IntervalsOf(dates, periods.LookbackToday, periods.Today)),
            Lifetime = LifetimeValue.Of(ever.Revenue, ever.Profit, all.Count, First(dates), periods.Today),
            Year = year.Count,
            PreviousYear = previous.Count,
            Basis = new(rhythm, categories.Mix()),
        };
    }

    /// <summary>False for a purchase of a day to come.</summary>
    bool Add(in PurchaseFact purchase, out long key)
    {
        var category = categories.NumberOf(purchase.Category);
        key = (long)purchase.Document << 32 | (uint)category;
        var stretch = periods.Of(purchase.Date);
        if (stretch == Periods.Count) return false;
        sums[stretch].Add(purchase);
        if (Periods.IsYear(stretch)) categories.Add(category, purchase);
        return true;
    }

    /// <summary>Document by document, and in each category by category.</summary>
    Day[] Walk()
    {
        Array.Sort(keys, order, 0, count);
        var dates = new PurchaseDates(count);
        for (var at = 0; at < count; at++)
        {
            if (at > 0 && keys[at] != keys[at - 1]) End(isDocument: keys[at] >> 32 != keys[at - 1] >> 32);
            ref readonly var purchase = ref purchases[order[at]];
            dates.Add(purchase.Date, purchase.Net);
            Count(periods.Of(purchase.Date), purchase.Net);
        }
        End(isDocument: true);
        return dates.Sorted();
    }

    void Count(int stretch, decimal net)
    {
        all.Add(net);
        if (Periods.IsYear(stretch)) year.Add(net);
        else if (Periods.IsPreviousYear(stretch)) previous.Add(net);
    }

    void End(bool isDocument)
    {
        all.End(isDocument);
        year.End(isDocument);
        previous.End(isDocument);
    }

    static int[] IntervalsOf(Day[] dates, Day after, Day upTo) => Intervals.Between(PurchaseDates.Between(dates, after, upTo));

    static Day? First(Day[] dates) => dates.Length > 0 ? dates[0] : null;

    static Day? Last(Day[] dates) => dates.Length > 0 ? dates[dates.Length - 1] : null;
}
