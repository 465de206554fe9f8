using LocalDataverse.Faulting;

namespace LocalDataverse.Tests.Faulting;

public sealed class FaultPlanTests
{
    [Fact]
    [Supports("Faults on request")]
    public void The_same_seed_spoils_the_same_requests() => Assert.Equal(Drawn(7, 0.3), Drawn(7, 0.3));

    [Fact]
    [Supports("Faults on request")]
    public void Another_seed_spoils_others() => Assert.NotEqual(Drawn(7, 0.3), Drawn(8, 0.3));

    [Fact]
    [Supports("Faults on request")]
    public void About_as_many_fail_as_asked_and_in_every_way()
    {
        var drawn = Drawn(1, 0.2);
        Assert.InRange(drawn.Count(kind => kind != FaultKind.None), 1800, 2200);
        Assert.Equal(Enum.GetValues<FaultKind>().Order(), drawn.Distinct().Order());
    }

    [Fact]
    [Supports("Faults on request")]
    public void Without_a_rate_a_twentieth_fails() => Assert.Equal((7UL, 0.05), (FaultPlan.Parse("7")!.Seed, FaultPlan.Parse("7")!.Rate));

    [Theory]
    [InlineData("7:0.25", 0.25)]
    [InlineData("7:1", 1)]
    [InlineData("7:0", 0)]
    public void A_rate_may_be_asked_for(string text, double rate) => Assert.Equal(rate, FaultPlan.Parse(text)!.Rate);

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("7:2")]
    [InlineData("7:x")]
    [InlineData("7:0.1:1")]
    public void What_is_no_plan_is_none(string text) => Assert.Null(FaultPlan.Parse(text));

    static List<FaultKind> Drawn(ulong seed, double rate)
    {
        var plan = new FaultPlan(seed, rate);
        return [.. Enumerable.Range(0, 10_000).Select(_ => plan.Next())];
    }
}
