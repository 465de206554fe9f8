using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Plans;

public class ForecastTests
{
    [Theory, MemberData(nameof(Cases.Of), "plan-forecast", MemberType = typeof(Cases))]
    public void Purchases_let_expect_what_the_table_says(JsonObject row)
    {
        var purchases = row["purchases"]!.AsArray().Select((purchase, number) =>
            new PurchaseFact(Day.Of(DateTime.Parse((string)purchase![0]!)), (decimal)purchase[2]!, A.Id((int)purchase[1]!), number, null, null));
        var forecast = Forecast.Of([.. purchases], An.Today);
        Assert.Equal((row.Number("revenue12"), row.Number("revenueBefore")), (forecast.Revenue12, forecast.RevenueBefore));
        Assert.Equal((row.Number("recurringBase"), row.Number("trend")), (forecast.RecurringBase, forecast.Trend));
    }

    [Fact]
    public void The_years_are_those_that_the_value_is_told_by() => An.Purchases.Sample(purchases =>
    {
        var (forecast, value) = (Forecast.Of(purchases, An.Today), ValueStatistics.Of(purchases, An.Today));
        if (forecast.Revenue12 is null) Assert.DoesNotContain(purchases, purchase => purchase.Date <= AsOf.Before(An.Today).Date);
        else Assert.Equal((value.AsOf, value.Revenue12, value.PreviousRevenue12), (forecast.AsOf, forecast.Revenue12, forecast.RevenueBefore));
        Assert.Equal(value.Categories12, forecast.Categories.Count(category => category.IsBought));
    });

    [Fact]
    public void Categories_add_up_to_the_year() => An.Purchases.Sample(purchases =>
    {
        var forecast = Forecast.Of(purchases, An.Today);
        Assert.Equal(forecast.Revenue12 ?? 0, forecast.Categories.Sum(category => category.Revenue12));
    });

    [Fact]
    public void A_trend_is_between_half_and_double_the_year() => An.Purchases.Sample(purchases =>
    {
        var forecast = Forecast.Of(purchases, An.Today);
        if (forecast is { Trend: { } trend, Revenue12: > 0 and var revenue }) Assert.InRange(trend, Rounded.To(2, revenue / 2), 2 * revenue);
        else Assert.True(forecast.Trend is null or <= 0);
    });

    [Fact]
    public void Initiatives_come_on_top_of_what_recurs()
    {
        Assert.Equal(150, Forecast.Of(100, 50));
        Assert.Equal(50, Forecast.Of(null, 50));
    }

    [Theory]
    [InlineData(ProgressCategory.Knowledge, Feed.Nothing, 2)]
    [InlineData(ProgressCategory.Knowledge, Feed.ExpectedGrowth, 2)]
    [InlineData(ProgressCategory.Knowledge, Feed.Wallet, 3)]
    [InlineData(ProgressCategory.Depth, Feed.CompetitorShare, 3)]
    [InlineData(ProgressCategory.Contacts, Feed.Nothing, 4)]
    [InlineData(ProgressCategory.Depth, Feed.Nothing, 1)]
    [InlineData(ProgressCategory.Integration, Feed.Nothing, 1)]
    public void What_a_progress_tells_belongs_to_one_block(ProgressCategory category, Feed feeds, int block) =>
        Assert.Equal(block, KnownFact.BlockOf(category, feeds));
}
