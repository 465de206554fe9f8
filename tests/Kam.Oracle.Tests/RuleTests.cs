using Kam.Oracle.Tests.Rules;

namespace Kam.Oracle.Tests;

/// <summary>The second specification against the numbers that the rules themselves print.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData(20, 86.3, 28, 31, 30, 35, 27, 30, 33, 29, 31, 30, 32)]
    [InlineData(25, 46.3, 10, 120, 15, 200, 30)]
    [InlineData(40, 71.43, 91, 91, 91)]
    [InlineData(30, 50)]
    [InlineData(200, 0)]
    public void Regularity(int daysSince, double expected, params int[] intervals)
    {
        var regularity = new Rhythm(intervals, 45).Regularity(daysSince)!.Value;
        Assert.Equal((decimal)expected, Math.Round(regularity, expected == 71.43 ? 2 : 1));
    }

    [Fact]
    public void The_golden_client()
    {
        decimal?[] s = [88, ((Exact)0.5m * 65 + (Exact)0.3m * 75 + (Exact)0.2m * 75).Rounded(4), 86.3m, Anchor.At(0.27m, (0, 0), (0.22m, 50), (0.44m, 100)).Rounded(2), 60];
        var score = Of(s);
        Assert.Equal((70m, 61.36m), (s[1], s[3]));
        Assert.Equal((76.45m, 100m), (score.Points, score.Confidence));
        Assert.Equal((78.60m, 75m), (Of([s[0], null, .. s[2..]]).Points, Of([s[0], null, .. s[2..]]).Confidence));
    }

    [Fact]
    public void Percentiles_stand_in_the_middle_of_their_equals()
    {
        var among = new Distribution([0, 0, 10, 20, 30]);
        Assert.Equal([20m, 50m, 70m, 90m], new[] { 0m, 10m, 20m, 30m }.Select(value => among.At(value)!.Value));
        Assert.Equal((20m, 60m, 90m), (among.At(-5), among.At(15), among.At(31)));
        Assert.Null(new Distribution([1, 2, 3, 4]).At(2));
        Assert.Equal(25m, new Distribution([1, 2, 3, 4], [(0, 0), (10, 50)]).At(5));
    }

    [Fact]
    public void Month_ends_go_back_to_month_ends()
    {
        Assert.Equal(new DateOnly(2020, 2, 29), Frame.Back(new DateOnly(2020, 5, 31), 3));
        Assert.Equal(new DateOnly(2020, 2, 29), Frame.Back(new DateOnly(2021, 2, 28), 12));
        Assert.Equal(new DateOnly(2019, 2, 28), Frame.Back(new DateOnly(2020, 2, 28), 12));
    }

    [Theory]
    [InlineData("0.12345", 4, "0.1235")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("2.4999", 0, "2")]
    public void Rounding_goes_half_away_from_zero(string number, int digits, string expected) =>
        Assert.Equal(decimal.Parse(expected), ((Exact)decimal.Parse(number)).Rounded(digits));

    static Score Of(decimal?[] s) => new([.. s.Select((one, at) => new Criterion(at + 1, one, new Model().Weights[at], one is null ? 0 : 1))]);
}
