using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Queries;

/// <summary>Filters that ask for rows of another table: order a has lines 1 and 2, order b has line 2 twice, order c has none.</summary>
public sealed class ExistenceTests
{
    private static Host Orders()
    {
        var host = new Host();
        foreach (var (name, lines) in new (string, int[])[] { ("a", [1, 2]), ("b", [2, 2]), ("c", []) })
        {
            var order = new EntityReference("test_order", host.Order(name));
            foreach (var count in lines) host.Service.Create(new Entity("test_line") { ["test_name"] = name, ["test_orderid"] = order, ["test_count"] = count });
        }
        return host;
    }

    private static string Line(string kind) =>
        $"<link-entity name='test_line' from='test_orderid' to='test_orderid' link-type='{kind}'><filter><condition attribute='test_count' operator='eq' value='1'/></filter></link-entity>";

    private static string Fetched(Host host, string inner) =>
        string.Concat(host.Fetch($"<entity name='test_order'><attribute name='test_name'/><order attribute='test_name'/>{inner}</entity>").Entities.Select(order => order["test_name"]));

    /// <summary>"all" wants rows of which none meets the filter, and "not all" is "any": so the platform documents it.</summary>
    [Theory]
    [Supports("Links that only ask whether a row exists")]
    [InlineData("any", "a")]
    [InlineData("not any", "bc")]
    [InlineData("all", "b")]
    [InlineData("not all", "a")]
    public void A_filter_asks_for_linked_rows_beside_its_conditions(string kind, string expected)
    {
        using var host = Orders();
        Assert.Equal(expected, Fetched(host, $"<filter>{Line(kind)}</filter>"));
    }

    [Fact]
    [Supports("Nested filters")]
    public void A_linked_row_may_be_one_of_several_ways_to_be_found()
    {
        using var host = Orders();
        Assert.Equal("ac", Fetched(host, $"<filter type='or'>{Line("any")}<condition attribute='test_name' operator='eq' value='c'/></filter>"));
    }

    [Theory]
    [Supports("Links that only ask whether a row exists")]
    [InlineData(JoinOperator.Any, "a")]
    [InlineData(JoinOperator.NotAny, "bc")]
    [InlineData(JoinOperator.All, "b")]
    public void A_query_expression_asks_in_the_same_way(JoinOperator kind, string expected)
    {
        using var host = Orders();
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name"), Orders = { new OrderExpression("test_name", OrderType.Ascending) } };
        var line = new LinkEntity("test_order", "test_line", "test_orderid", "test_orderid", kind);
        line.LinkCriteria.AddCondition("test_count", ConditionOperator.Equal, 1);
        query.Criteria.AddFilter(new FilterExpression { AnyAllFilterLinkEntity = line });
        Assert.Equal(expected, string.Concat(host.Service.RetrieveMultiple(query).Entities.Select(order => order["test_name"])));
    }

    [Fact]
    [Supports("Conditions between columns")]
    public void A_column_is_compared_with_one_of_a_linked_row()
    {
        using var host = Orders();
        host.Service.Create(new Entity("test_line") { ["test_name"] = "another", ["test_orderid"] = new EntityReference("test_order", host.Order("d")) });
        Assert.Equal("aabb", Fetched(host, "<link-entity name='test_line' from='test_orderid' to='test_orderid' alias='l'/><filter><condition attribute='test_name' operator='eq' valueof='l.test_name'/></filter>"));
    }

    [Fact]
    [Supports("Aggregates")]
    public void A_query_may_set_the_limit_of_its_aggregates_lower()
    {
        using var host = Orders();
        const string Count = "<entity name='test_line'><attribute name='test_lineid' alias='n' aggregate='count'/></entity>";
        Assert.Equal(4, ((AliasedValue)host.Fetch(Count, "aggregate='true' aggregatelimit='4'")[0]["n"]).Value);
        Assert.Equal(-2147164125, Host.Refused(() => host.Fetch(Count, "aggregate='true' aggregatelimit='3'")).ErrorCode);
    }

    [Fact]
    [Supports("Grouping by parts of dates")]
    public void Parts_of_dates_may_be_asked_for_as_UTC_has_them()
    {
        using var host = new Host();
        host.Service.Update(new Entity("usersettings", host.Organization.AdministratorId) { ["timezonecode"] = 145 });
        host.Order("a", ("test_sentat", new DateTime(2020, 6, 30, 23, 0, 0, DateTimeKind.Utc)));
        var row = host.Fetch("<entity name='test_order'><attribute name='test_orderid' alias='n' aggregate='count'/><attribute name='test_sentat' alias='m' groupby='true' dategrouping='month' usertimezone='false'/></entity>", "aggregate='true'")[0];
        Assert.Equal(6, ((AliasedValue)row["m"]).Value);
    }
}
