using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class BreakpointTests
{
    [Theory, MemberData(nameof(Cases.Of), "percentile", MemberType = typeof(Cases))]
    public void A_percentile_is_as_the_table_says(JsonObject row)
    {
        var breakpoints = Breakpoints.Of(Values(row), Curve.Read(row.Text("points")).Value);
        foreach (var asked in row["asked"]!.AsArray())
            Assert.Equal((decimal?)asked![1], Rounded.To(4, breakpoints?.At((decimal)asked[0]!)));
        if (row.Number("breakpoints") is { } count) Assert.Equal(count, breakpoints!.Points.Count());
    }

    [Theory, MemberData(nameof(Cases.Of), "points", MemberType = typeof(Cases))]
    public void Points_are_read_as_the_table_says(JsonObject row)
    {
        var points = Curve.Read(row.Text("text"));
        Assert.Equal(row.Text("refusal"), points.Refusal?.Code);
        Assert.Equal(row["asked"] is null, points.Value is null);
        foreach (var asked in row["asked"]?.AsArray() ?? [])
            Assert.Equal((decimal)asked![1]!, points.Value!.At((decimal)asked[0]!));
    }

    [Fact]
    public void A_higher_value_never_has_a_lower_percentile() => Gen.Select(Many, Gen.Decimal[-10, 2100], Gen.Decimal[-10, 2100]).Sample((values, one, other) =>
    {
        var breakpoints = Breakpoints.Of(values, null)!;
        Assert.True(breakpoints.At(Math.Min(one, other)) <= breakpoints.At(Math.Max(one, other)));
        Assert.InRange(breakpoints.At(one), 0, 100);
    });

    [Fact]
    public void Frozen_breakpoints_give_back_what_was_counted() => Many.Sample(values =>
    {
        var breakpoints = Breakpoints.Of(values, null)!;
        foreach (var point in breakpoints.Points.Take(20))
            Assert.Equal(Rounded.To(4, 100 * (values.Count(value => value < point.Value) + values.Count(value => value == point.Value) / 2m) / values.Length), breakpoints.At(point.Value));
    });

    [Fact]
    public void Their_text_reads_back_exactly() => Many.Sample(values =>
    {
        var breakpoints = Breakpoints.Of(values, null)!;
        Assert.Equal(breakpoints, Curve.Parse(breakpoints.ToString()));
    });

    static Gen<decimal[]> Many { get; } = Gen.Int[0, 200_000].Select(cents => cents / 100m).Array[5, 1500];

    static decimal[] Values(JsonObject row)
    {
        if (row["range"] is not JsonArray range) return [.. row["values"]!.AsArray().Select(value => (decimal)value!)];
        var (from, to) = ((int)range[0]!, (int)range[1]!);
        return [.. Enumerable.Range(0, (int)(row.Number("times") ?? 1)).SelectMany(_ => Enumerable.Range(from, to - from + 1)).Select(value => (decimal)value)];
    }
}
