using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class ValueChangeTests
{
    [Theory, MemberData(nameof(Cases.Of), "value-change", MemberType = typeof(Cases))]
    public void A_change_is_split_as_the_table_says(JsonObject row)
    {
        var change = ValueChange.Between(Factors(row["before"]!), Factors(row["after"]!));
        Assert.Equal(row.Number("total"), change.Total);
        Assert.Equal(row["parts"]?.AsArray().Select(part => (decimal?)part) ?? new decimal?[5], Parts(change));
    }

    [Fact]
    public void The_parts_add_up_to_the_change() => Gen.Select(Some, Some).Sample((before, after) =>
    {
        var change = ValueChange.Between(before, after);
        Assert.Equal((double)change.Total, (double)Parts(change).Sum()!, 0.03);
    });

    [Fact]
    public void The_year_is_split_against_the_year_before()
    {
        var value = ValueStatistics.Of([Sold("2024-09-01", 1, 100, 80), Sold("2025-09-01", 2, 150, 120), Sold("2025-10-01", 3, 150, 120)], An.Today);
        Assert.Equal(new ValueChange(40, 0, 14.76m, 25.24m, 0, 0), ValueChange.Of(value));
    }

    [Fact]
    public void Without_a_year_before_there_is_no_change() =>
        Assert.Null(ValueChange.Of(ValueStatistics.Of([Sold("2025-09-01", 2, 150, 120)], An.Today)));

    [Fact]
    public void An_unknown_profit_is_not_split() =>
        Assert.Null(ValueChange.Of(ValueStatistics.Of([Sold("2024-09-01", 1, 100, 80), Sold("2025-09-01", 2, 150, null)], An.Today)));

    [Fact]
    public void A_year_of_returns_is_not_split() =>
        Assert.Equal(new ValueChange(-25, null, null, null, null, null), ValueChange.Of(ValueStatistics.Of([Sold("2024-09-01", 1, 100, 80), Sold("2025-09-01", 2, -25, -20)], An.Today)));

    static Gen<ValueFactors> Some { get; } = Gen.Select(Gen.Int[10, 50], Gen.Int[100, 90_000], Gen.Int[1, 60], Gen.Int[1, 90], (categories, average, orders, margin) =>
        new ValueFactors(categories / 10m, average, orders, 1, margin / 100m));

    static decimal?[] Parts(ValueChange change) => [change.Categories, change.Average, change.Orders, change.Years, change.Margin];

    static ValueFactors Factors(JsonNode row) => new((decimal)row[0]!, (decimal)row[1]!, (decimal)row[2]!, (decimal)row[3]!, (decimal)row[4]!);

    static PurchaseFact Sold(string date, int document, decimal net, decimal? cost) => new(Day.Of(DateTime.Parse(date)), net, Guid.Empty, document, cost, null);
}
