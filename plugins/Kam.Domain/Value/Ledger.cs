using System;

namespace Kam.Domain;

/// <summary>
/// Adds up the purchases of clients, one client after another with the same working memory: one sort, and one pass document by document. Not for two
/// threads at once.
/// </summary>
public sealed class Ledger
{
    readonly Periods periods;
    readonly CategorySums categories = new();
    readonly PurchaseDates dates = new();
    readonly PeriodSum[] sums = new PeriodSum[Periods.Count];
    Documents documents;
    OrderCount all, year, previous;

    public Ledger(Day today)
    {
        periods = new(today);
        documents = new(256);
    }

    /// <summary>From a stretch of an array that may hold the purchases of many clients. Their order does not matter.</summary>
    public ValueStatistics Of(PurchaseFact[] purchases, int from, int count)
    {
        Array.Clear(sums, 0, sums.Length);
        all = year = previous = default;
        dates.Clear();
        if (documents.Most < count) documents = new(2 * count);
        documents.Sort(purchases, from, count, periods.Today, categories);
        for (int at = 0, end; at < documents.Count; at = end)
        {
            end = documents.EndOf(at);
            if (documents.IsOneDay(at, end)) AddDay(at, end);
            else AddDays(at, end);
        }
        dates.Sort();
        return Statistics(count);
    }

    /// <summary>A document of one day, as almost all are, is added at once.</summary>
    void AddDay(int from, int end)
    {
        var day = documents[from].Date;
        var stretch = periods.Of(day);
        var sum = new PeriodSum();
        for (var at = from; at < end; at++)
        {
            sum.Add(documents[at]);
            if (Periods.IsYear(stretch)) categories.Add(documents.CategoryOf(at), documents[at]);
        }
        sums[stretch] += sum;
        dates.Add(day, sum.Net);
        var order = documents.OrderOf(from, end, sum.Net);
        all += order;
        if (Periods.IsYear(stretch)) year += order;
        else if (Periods.IsPreviousYear(stretch)) previous += order;
    }

    /// <summary>One of several days may be an order in several periods, of what it has there.</summary>
    void AddDays(int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            ref var purchase = ref documents[at];
            var stretch = periods.Of(purchase.Date);
            sums[stretch].Add(purchase);
            if (Periods.IsYear(stretch)) categories.Add(documents.CategoryOf(at), purchase);
            dates.Add(purchase.Date, purchase.Net);
        }
        all += documents.OrderOf(from, end, _ => true);
        year += documents.OrderOf(from, end, day => Periods.IsYear(periods.Of(day)));
        previous += documents.OrderOf(from, end, day => Periods.IsPreviousYear(periods.Of(day)));
    }

    ValueStatistics Statistics(int purchases)
    {
        var twelve = sums[Periods.YearFirst] + sums[Periods.YearLast];
        var before = sums[Periods.PreviousYearFirst] + sums[Periods.PreviousYearLast];
        var shifted = sums[Periods.PreviousYearLast] + sums[Periods.YearFirst];
        var toAsOf = sums[Periods.BeforePreviousYear] + before + twelve;
        var ever = toAsOf + sums[Periods.AfterAsOf];
        int judged = dates.UpTo(periods.AsOf.Date), lookback = dates.UpTo(periods.Lookback), lookbackToday = dates.UpTo(periods.LookbackToday);
        var intervals = dates.Intervals(lookback, judged);
        var rhythm = Intervals.Of(intervals);
        return new()
        {
            AsOf = periods.AsOf,
            Purchases = purchases,
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
            FirstPurchase = dates.First,
            LastPurchase = dates.Last(dates.Count),
            Dates = dates.Count,
            FirstAsOf = judged > 0 ? dates.First : null,
            LastAsOf = dates.Last(judged),
            DatesAsOf = judged,
            Rhythm = rhythm,
            // Most clients have the same dates in both lookbacks.
            RhythmToday = lookback == lookbackToday && judged == dates.Count ? rhythm : Intervals.Of(dates.Intervals(lookbackToday, dates.Count)),
            Lifetime = LifetimeValue.Of(ever.Revenue, ever.Profit, all, dates.First, periods.Today),
            Year = year,
            PreviousYear = previous,
            Basis = new(intervals, categories.Take()),
        };
    }
}
