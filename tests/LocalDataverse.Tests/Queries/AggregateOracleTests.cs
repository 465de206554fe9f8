using CsCheck;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Queries;

/// <summary>Random amounts: the engine's groups and sums against plain LINQ, to the cent.</summary>
public sealed class AggregateOracleTests
{
    private static readonly Gen<(int Kind, decimal? Amount)[]> Rows =
        Gen.Select(Gen.Int[1, 3], Gen.Int[-100_000, 100_000], Gen.Bool, (kind, cents, isMissing) => (kind, isMissing ? (decimal?)null : cents / 100m)).Array[1, 15];

    [Fact]
    [Supports("Aggregates")]
    [Supports("Grouping")]
    public void Sums_counts_and_extremes_by_group_are_those_of_plain_code()
    {
        using var host = new Host();
        Rows.Sample(rows =>
        {
            var ids = rows.Select(row => host.Order("x", ("test_kind", new OptionSetValue(row.Kind)), ("test_amount", row.Amount is { } amount ? new Money(amount) : null))).ToList();
            Assert.Equal(Expected(rows), Found(host));
            ids.ForEach(id => host.Service.Delete("test_order", id));
        }, iter: 60, threads: 1);
    }

    private static IEnumerable<string> Expected((int Kind, decimal? Amount)[] rows) => rows.GroupBy(row => row.Kind).OrderBy(group => group.Key)
        .Select(group => $"{group.Key}: {group.Count()} {group.Count(row => row.Amount is not null)} {Text(group.Sum(row => row.Amount), group)} {Text(group.Min(row => row.Amount), group)} {Text(group.Max(row => row.Amount), group)}");

    private static IEnumerable<string> Found(Host host)
    {
        var rows = host.Fetch("""
            <entity name='test_order'><attribute name='test_kind' alias='k' groupby='true'/><attribute name='test_orderid' alias='n' aggregate='count'/>
            <attribute name='test_amount' alias='c' aggregate='countcolumn'/><attribute name='test_amount' alias='s' aggregate='sum'/>
            <attribute name='test_amount' alias='min' aggregate='min'/><attribute name='test_amount' alias='max' aggregate='max'/><order alias='k'/></entity>
            """, "aggregate='true'").Entities;
        return rows.Select(row => $"{Value<OptionSetValue>(row, "k")!.Value}: {Value<object>(row, "n")} {Value<object>(row, "c")} {Text(row, "s")} {Text(row, "min")} {Text(row, "max")}");
    }

    private static string Text(decimal? value, IEnumerable<(int, decimal? Amount)> group) => group.Any(row => row.Amount is not null) ? $"{value:0.00}" : "none";

    private static string Text(Entity row, string name) => Value<Money>(row, name) is { } money ? $"{money.Value:0.00}" : "none";

    private static T? Value<T>(Entity row, string name) where T : class => row.GetAttributeValue<AliasedValue>(name)?.Value as T;
}
