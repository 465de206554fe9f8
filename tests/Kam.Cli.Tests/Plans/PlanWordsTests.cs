using Kam.Cli.Plans.Paper;

namespace Kam.Cli.Tests.Plans;

public sealed class PlanWordsTests
{
    static readonly PlanWords English = PlanWords.In(Language.English);
    static readonly PlanWords Russian = PlanWords.In(Language.Russian);

    [Theory]
    [InlineData(1234567.5, "1,234,568", "1\u00a0234\u00a0568")]
    [InlineData(-1234.4, "\u22121,234", "\u22121\u00a0234")]
    [InlineData(-0.4, "0", "0")]
    public void Money(double value, string english, string russian) =>
        Assert.Equal((english, russian), (English.Money((decimal)value), Russian.Money((decimal)value)));

    [Theory]
    [InlineData(0.5, "+1")]
    [InlineData(0.4, "0")]
    [InlineData(-7, "\u22127")]
    public void Changes_have_their_sign(double value, string english) => Assert.Equal(english, English.Change((decimal)value));

    [Fact]
    public void Percent() => Assert.Equal(("12.5%", "12,5\u00a0%"), (English.Percent(12.5m), Russian.Percent(12.5m)));

    [Fact]
    public void Days() => Assert.Equal(("May 3, 2026", "3\u00a0мая 2026"), (English.Day(new DateTime(2026, 5, 3)), Russian.Day(new DateTime(2026, 5, 3))));

    [Fact]
    public void Nothing_is_a_dash() =>
        Assert.Equal(("–", "–", "–", "–"), (English.Money(null), English.Change(null), English.Percent(null), English.Day(null)));
}
