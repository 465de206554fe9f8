namespace Kam.Domain.Tests;

public class MoneyLostTests
{
    [Theory]
    [InlineData(1000, 100, 150, 50)]
    [InlineData(1000, -20, null, 20)]
    [InlineData(1000, 400, 250, 50)]
    [InlineData(1000, 400, 150, 0)]
    [InlineData(1000, null, 250, 50)]
    [InlineData(-10, null, 30, 30)]
    public void It_is_the_loss_else_what_serving_costs_above_its_share(int revenue, int? profit, int? costToServe, int lost) =>
        Assert.Equal(lost, MoneyLost.Of(revenue, profit, costToServe, 20));

    [Fact]
    public void Without_profit_and_cost_nobody_knows() => Assert.Null(MoneyLost.Of(1000, null, null, 20));

    [Fact]
    public void A_client_that_earns_and_costs_nothing_known_loses_nothing_known() => Assert.Null(MoneyLost.Of(1000, 400, null, 20));
}
