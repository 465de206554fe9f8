namespace Kam.Domain.Tests;

/// <summary>The one pass against plain queries over the same purchases, one question a query.</summary>
public class StatisticsTests
{
    static readonly AsOf AsOf = AsOf.Before(An.Today);

    [Fact]
    public void Amounts_are_the_plain_sums() => An.Purchases.Sample(purchases =>
    {
        var value = ValueStatistics.Of(purchases, An.Today);
        Assert.Equal((Net(Year), Net(YearBefore)), (value.Revenue12, value.PreviousRevenue12));
        Assert.Equal((Profit(Year), Profit(YearBefore)), (value.Profit12, value.PreviousProfit12));
        Assert.Equal((Net(Shifted), Profit(Shifted)), (value.Revenue12Before, value.Profit12Before));
        Assert.Equal((Net(UpToAsOf), Profit(UpToAsOf)), (value.RevenueToAsOf, value.ProfitToAsOf));
        Assert.Equal((Net(Known), Profit(Known)), (value.Lifetime.Revenue, value.Lifetime.Profit));
        Assert.Equal((Costed(Year), Costed(UpToAsOf)), (value.NetWithCost12, value.NetWithCostToAsOf));

        decimal Net(Func<PurchaseFact, bool> period) => purchases.Where(period).Sum(purchase => purchase.Net);
        decimal Costed(Func<PurchaseFact, bool> period) => purchases.Where(period).Where(purchase => purchase.Cost.HasValue).Sum(purchase => purchase.Net);
        decimal? Profit(Func<PurchaseFact, bool> period) => !purchases.Any(period) || purchases.Where(period).Any(purchase => purchase.Cost is null) ? null : purchases.Where(period).Sum(purchase => purchase.Net - purchase.Cost);
    });

    [Fact]
    public void Orders_are_the_plain_groups() => An.Purchases.Sample(purchases =>
    {
        var value = ValueStatistics.Of(purchases, An.Today);
        Assert.Equal(Orders(purchases.Where(Year)), value.Year);
        Assert.Equal(Orders(purchases.Where(YearBefore)), value.PreviousYear);
        Assert.Equal(Orders(purchases.Where(Known)).Orders, value.Lifetime.Orders);
        Assert.Equal(Bought(purchases.Where(Year)), value.Categories12);
    });

    [Fact]
    public void Dates_are_the_plain_days() => An.Purchases.Sample(purchases =>
    {
        var value = ValueStatistics.Of(purchases, An.Today);
        Day[] dates = [.. purchases.Where(Known).GroupBy(purchase => purchase.Date).Where(day => day.Sum(purchase => purchase.Net) > 0).Select(day => day.Key).Order()];
        Day[] judged = [.. dates.Where(day => day <= AsOf.Date)];
        Assert.Equal((dates.Length, dates.Length == 0 ? null : dates[0], dates.Length == 0 ? (Day?)null : dates[^1]), (value.Dates, value.FirstPurchase, value.LastPurchase));
        Assert.Equal((judged.Length, judged.Length == 0 ? null : judged[0], judged.Length == 0 ? (Day?)null : judged[^1]), (value.DatesAsOf, value.FirstAsOf, value.LastAsOf));
        Assert.Equal(Gaps(judged.Where(AsOf.InLookback)), value.Basis.IntervalDays);
        Assert.Equal(Intervals.Of(Gaps(dates.Where(day => day > An.Today.MonthsBefore(36)))), value.RhythmToday);
    });

    [Fact]
    public void The_variation_is_the_sample_variance_over_the_squared_mean() => Gen.Int[1, 400].Array[2, 60].Sample(days =>
    {
        var (sorted, mean) = (days.Order().ToArray(), (double)days.Average());
        var variance = days.Sum(day => (day - mean) * (day - mean)) / (days.Length - 1);
        Assert.Equal(variance / (mean * mean), (double)Intervals.Of(sorted)!.Variation, 1e-6);
    });

    [Fact]
    public void The_mix_is_the_plain_groups_of_the_year() => An.Purchases.Sample(purchases =>
    {
        var mix = purchases.Where(Year).GroupBy(purchase => purchase.Category).OrderBy(category => category.Key).Select(category =>
        {
            var counted = category.Where(purchase => purchase.Units is { } units && units != 0).ToList();
            var priced = counted.Where(purchase => purchase.Units > 0 && purchase.Net > 0).ToList();
            return new CategoryMix(category.Key, counted.Sum(purchase => purchase.Units!.Value), counted.Sum(purchase => purchase.Net),
                category.Sum(purchase => purchase.Net) - counted.Sum(purchase => purchase.Net), priced.Sum(purchase => purchase.Units!.Value), priced.Sum(purchase => purchase.Net));
        });
        Assert.Equal(mix, ValueStatistics.Of(purchases, An.Today).Basis.Mix);
    });

    [Fact]
    public void A_ledger_forgets_a_client_with_the_next() => Gen.Select(An.Purchases, An.Purchases).Sample((one, other) =>
    {
        PurchaseFact[] all = [.. one, .. other];
        var ledger = new Ledger(An.Today);
        Assert.Equal(ValueStatistics.Of(one, An.Today), ledger.Of(all, 0, one.Length));
        Assert.Equal(ValueStatistics.Of(other, An.Today), ledger.Of(all, one.Length, other.Length));
    });

    [Fact]
    public void A_document_of_two_days_is_two_dates_and_one_order()
    {
        var value = ValueStatistics.Of([Sold(Day.Of(2026, 3, 1)), Sold(Day.Of(2026, 3, 2))], An.Today);
        Assert.Equal((2, 1, 1), (value.Dates, value.Lifetime.Orders, value.Year.CategoryOrders));
    }

    [Fact]
    public void A_basis_reads_back_exactly() => An.Purchases.Sample(purchases =>
    {
        var basis = ValueStatistics.Of(purchases, An.Today).Basis;
        Assert.Equal(basis, Basis.Parse(basis.ToString()));
        Assert.Equal(basis.ToString(), Basis.Parse(basis.ToString()).ToString());
    });

    static bool Known(PurchaseFact purchase) => purchase.Date <= An.Today;

    static bool UpToAsOf(PurchaseFact purchase) => purchase.Date <= AsOf.Date;

    static bool Year(PurchaseFact purchase) => AsOf.InYear(purchase.Date);

    static bool YearBefore(PurchaseFact purchase) => AsOf.InYear(purchase.Date, yearsBefore: 1);

    static bool Shifted(PurchaseFact purchase) => AsOf.Of(AsOf.MonthsBefore(1)).InYear(purchase.Date);

    static int[] Gaps(IEnumerable<Day> dates) => Intervals.Between([.. dates]);

    static OrderCount Orders(IEnumerable<PurchaseFact> purchases)
    {
        var orders = purchases.GroupBy(purchase => purchase.Document).Where(order => order.Sum(line => line.Net) > 0).ToList();
        return new(orders.Count, orders.Sum(Bought));
    }

    static int Bought(IEnumerable<PurchaseFact> purchases) =>
        purchases.GroupBy(purchase => purchase.Category).Count(category => category.Sum(line => line.Net) > 0);

    static PurchaseFact Sold(Day day) => new(day, 10, Guid.Empty, 1, null, null);
}
