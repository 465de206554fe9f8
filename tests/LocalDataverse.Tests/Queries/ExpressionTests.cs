using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Queries;

/// <summary>What queries can say beside operators.</summary>
public sealed class ExpressionTests
{
    private static Host WithLines()
    {
        var host = new Host();
        var two = new EntityReference("test_order", host.Order("with two", ("test_count", 2), ("test_code", "with two")));
        host.Order("without", ("test_count", 2), ("test_code", "another"));
        foreach (var count in (int[])[1, 2]) host.Service.Create(new Entity("test_line") { ["test_orderid"] = two, ["test_count"] = count });
        return host;
    }

    private static IEnumerable<object> Names(Host host, QueryBase query) => host.Service.RetrieveMultiple(query).Entities.Select(order => order["test_name"]);

    [Fact]
    [Supports("QueryByAttribute")]
    public void A_query_by_attribute_takes_the_rows_that_have_all_its_values()
    {
        using var host = WithLines();
        var query = new QueryByAttribute("test_order") { ColumnSet = new ColumnSet("test_name"), Attributes = { "test_count", "test_code" }, Values = { 2, "another" } };
        Assert.Equal(["without"], Names(host, query));
    }

    [Fact]
    [Supports("QueryByAttribute")]
    public void A_query_by_attribute_without_a_value_for_each_is_refused_by_its_code()
    {
        using var host = WithLines();
        Assert.Equal("0x8004110f", Host.Refused(() => host.Service.RetrieveMultiple(new QueryByAttribute("test_order") { Attributes = { "test_count" } })).ErrorCodeText);
    }

    [Fact]
    [Supports("Distinct rows")]
    [Supports("Links")]
    public void A_row_with_two_linked_ones_comes_twice_unless_rows_are_to_be_distinct()
    {
        using var host = WithLines();
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name") };
        query.AddLink("test_line", "test_orderid", "test_orderid");
        Assert.Equal(["with two", "with two"], Names(host, query));
        query.Distinct = true;
        Assert.Equal(["with two"], Names(host, query));
    }

    [Fact]
    [Supports("Conditions between columns")]
    public void A_condition_may_compare_two_columns_of_a_row()
    {
        using var host = WithLines();
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name") };
        query.Criteria.AddCondition(new ConditionExpression(null, "test_name", ConditionOperator.Equal, "test_code") { CompareColumns = true });
        Assert.Equal(["with two"], Names(host, query));
        var fetched = host.Fetch("<entity name='test_order'><attribute name='test_name'/><filter><condition attribute='test_name' operator='ne' valueof='test_code'/></filter></entity>");
        Assert.Equal(["without"], fetched.Entities.Select(order => order["test_name"]));
    }

    [Theory]
    [Supports("Links that only ask whether a row exists")]
    [InlineData("exists", "with two")]
    [InlineData("in", "with two")]
    public void A_link_may_ask_whether_there_is_a_row_and_brings_none(string kind, string expected)
    {
        using var host = WithLines();
        var found = host.Fetch($"<entity name='test_order'><attribute name='test_name'/><link-entity name='test_line' from='test_orderid' to='test_orderid' link-type='{kind}'/></entity>");
        Assert.Equal([expected], found.Entities.Select(order => order["test_name"]));
    }
}
