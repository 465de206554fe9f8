using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class ValueTests
{
    [Theory, MemberData(nameof(Cases.Of), "regularity", MemberType = typeof(Cases))]
    public void Regularity_is_as_the_table_says(JsonObject row)
    {
        var today = An.Today;
        var dates = An.Dates(today.Plus(-(int)row["daysSinceLast"]!), row["intervals"]!.AsArray().Select(days => (int)days!));
        var score = Regularity.At(today, Intervals.Of(Intervals.Between(dates)), dates[^1], row.Number("populationMedian"))?.Score;
        Assert.Equal(row.Number("score"), Rounded.To((int)row["digits"]!, score));
    }

    [Theory, MemberData(nameof(Cases.Of), "lifetime-value", MemberType = typeof(Cases))]
    public void Lifetime_value_is_as_the_table_says(JsonObject row)
    {
        var value = ValueStatistics.Of([.. row["purchases"]!.AsArray().Select(Purchase)], row.Day("today")!.Value).Lifetime;
        Assert.Equal((row.Number("revenue"), row.Number("profit"), (int)row["orders"]!), (value.Revenue, value.Profit, value.Orders));
        Assert.Equal((row.Number("categoriesPerOrder"), row.Number("revenuePerCategoryOrder")), (value.CategoriesPerOrder, value.RevenuePerCategoryOrder));
        Assert.Equal((row.Number("ordersPerYear"), row.Number("years")), (value.OrdersPerYear, value.Years));
        Assert.Equal(row.Number("margin"), value.Margin);
    }

    [Fact]
    public void The_five_factors_multiply_to_the_gross_profit() => An.Purchases.Sample(purchases =>
    {
        var value = ValueStatistics.Of(purchases, An.Today).Lifetime;
        if (value.Margin is null) return;
        var product = value.CategoriesPerOrder * value.RevenuePerCategoryOrder * value.OrdersPerYear * value.Years * value.Margin;
        // Each factor has the digits of its column.
        Assert.Equal((double)value.Profit!, (double)product!, 0.002 * (1 + Math.Abs((double)value.Profit)));
    });

    [Fact]
    public void The_order_of_purchases_does_not_matter() => Gen.Select(An.Purchases, Gen.Int).Sample((purchases, seed) =>
        Assert.Equal(ValueStatistics.Of(purchases, An.Today), ValueStatistics.Of([.. purchases.OrderBy(p => HashCode.Combine(p, seed))], An.Today)));

    [Fact]
    public void A_purchase_and_its_full_return_leave_the_amounts_as_they_were() => An.Purchases.Sample(purchases =>
    {
        var back = purchases.Select(p => p with { Net = -p.Net, Cost = -p.Cost });
        var value = ValueStatistics.Of([.. purchases, .. back], An.Today);
        Assert.Equal((0m, 0m, 0), (value.Lifetime.Revenue, value.Revenue12, value.Dates));
    });

    [Fact]
    public void Regularity_stays_between_nothing_and_a_hundred() => An.Purchases.Sample(purchases =>
        Assert.InRange(Regularity.Of(ValueStatistics.Of(purchases, An.Today), 45)?.Score ?? 0, 0, 100));

    [Fact]
    public void Twelve_months_end_at_the_last_month_end_and_do_not_overlap()
    {
        var value = ValueStatistics.Of([Sold("2026-06-10", 1), Sold("2026-05-31", 2), Sold("2025-06-01", 4), Sold("2025-05-31", 8), Sold("2024-06-01", 16), Sold("2024-05-31", 32)], An.Today);
        Assert.Equal((6m, 24m, 63m), (value.Revenue12, value.PreviousRevenue12, value.Lifetime.Revenue));
    }

    [Fact]
    public void The_next_order_is_expected_after_the_usual_interval()
    {
        var value = ValueStatistics.Of([Sold("2026-03-01", 1), Sold("2026-03-31", 1), Sold("2026-05-30", 1)], An.Today);
        Assert.Equal(Day.Of(2026, 7, 14), Regularity.NextOrder(value, null));
    }

    [Fact]
    public void A_day_with_more_returned_than_bought_is_no_purchase_date()
    {
        var value = ValueStatistics.Of([Sold("2026-03-01", 10), Sold("2026-03-05", 4), Sold("2026-03-05", -4)], An.Today);
        Assert.Equal((1, Day.Of(2026, 3, 1)), (value.Dates, value.LastPurchase));
    }

    [Theory, MemberData(nameof(Cases.Of), "as-of", MemberType = typeof(Cases))]
    public void The_as_of_date_is_as_the_table_says(JsonObject row)
    {
        var asOf = AsOf.Before(row.Day("today")!.Value);
        Assert.Equal(row.Day("asOf"), asOf.Date);
        Assert.Equal((row.Day("yearBefore"), row.Day("lookback")), (asOf.MonthsBefore(12), asOf.MonthsBefore(36)));
    }

    static PurchaseFact Sold(string date, decimal net) => new(Day.Of(DateTime.Parse(date)), net, Guid.Empty, DateTime.Parse(date).DayOfYear, null, null);

    static PurchaseFact Purchase(JsonNode? row) => new(
        Day.Of(DateTime.Parse((string)row![0]!)), (decimal)row[1]!, new Guid(((string)row[2]!)[0], 0, 0, new byte[8]), int.Parse((string)row[3]!), (decimal?)row[4], null);
}
