using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Queries;

public sealed class FetchTests
{
    private static Host Orders()
    {
        var host = new Host(new OrganizationOptions { Clock = new FixedClock(new DateTime(2020, 6, 17, 12, 0, 0, DateTimeKind.Utc)) });
        host.Order("alpha", ("test_amount", new Money(10.10m)), ("test_count", 1), ("test_kind", new OptionSetValue(1)), ("test_orderedon", new DateTime(2020, 6, 17)));
        host.Order("Beta", ("test_amount", new Money(20.20m)), ("test_count", 2), ("test_kind", new OptionSetValue(1)), ("test_orderedon", new DateTime(2020, 5, 31)));
        host.Order("гамма", ("test_amount", new Money(30.30m)), ("test_count", 4), ("test_kind", new OptionSetValue(2)), ("test_orderedon", new DateTime(2019, 12, 31)));
        host.Order("delta");
        return host;
    }

    [Theory]
    [InlineData("test_name", "eq", "ALPHA", "alpha")]
    [InlineData("test_name", "like", "%ГАММ%", "гамма")]
    [InlineData("test_name", "begins-with", "b", "Beta")]
    [InlineData("test_name", "not-begin-with", "b", "alpha,delta,гамма")]
    [InlineData("test_count", "ne", "1", "Beta,delta,гамма")]
    [InlineData("test_count", "gt", "1", "Beta,гамма")]
    [InlineData("test_kind", "eq", "2", "гамма")]
    [InlineData("test_kind", "null", null, "delta")]
    [InlineData("test_amount", "ge", "20.2", "Beta,гамма")]
    [InlineData("test_orderedon", "today", null, "alpha")]
    [InlineData("test_orderedon", "this-month", null, "alpha")]
    [InlineData("test_orderedon", "last-month", null, "Beta")]
    [InlineData("test_orderedon", "last-year", null, "гамма")]
    [InlineData("test_orderedon", "last-x-days", "20", "Beta,alpha")]
    [InlineData("test_orderedon", "on-or-before", "2020-05-31", "Beta,гамма")]
    [InlineData("test_orderedon", "olderthan-x-months", "3", "гамма")]
    [InlineData("ownerid", "eq-userid", null, "Beta,alpha,delta,гамма")]
    public void An_operator_selects_what_it_says(string column, string operation, string? value, string expected)
    {
        using var host = Orders();
        var condition = $"<condition attribute='{column}' operator='{operation}'{(value is null ? "" : $" value='{value}'")}/>";
        var found = host.Fetch($"<entity name='test_order'><attribute name='test_name'/><filter>{condition}</filter></entity>");
        Assert.Equal(expected.Split(',').Order(StringComparer.Ordinal), found.Entities.Select(order => (string)order["test_name"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Supports("Aggregates")]
    public void Amounts_are_summed_to_the_cent_and_averages_keep_their_type()
    {
        using var host = Orders();
        var row = host.Fetch("<entity name='test_order'><attribute name='test_amount' alias='s' aggregate='sum'/><attribute name='test_amount' alias='a' aggregate='avg'/><attribute name='test_orderid' alias='n' aggregate='count'/></entity>", "aggregate='true'")[0];
        Assert.Equal((new Money(60.60m), new Money(20.20m), 4), (Value(row, "s"), Value(row, "a"), Value(row, "n")));
    }

    [Fact]
    [Supports("Grouping by parts of dates")]
    public void Rows_are_grouped_by_choices_and_by_parts_of_dates()
    {
        using var host = Orders();
        var rows = host.Fetch("<entity name='test_order'><attribute name='test_count' alias='s' aggregate='sum'/><attribute name='test_kind' alias='k' groupby='true'/><attribute name='test_orderedon' alias='y' groupby='true' dategrouping='year'/><filter><condition attribute='test_kind' operator='not-null'/></filter><order alias='y'/></entity>", "aggregate='true'");
        Assert.Equal([(2019, 2, 4), (2020, 1, 3)], rows.Entities.Select(row => ((int)Value(row, "y")!, ((OptionSetValue)Value(row, "k")!).Value, (int)Value(row, "s")!)));
        Assert.Equal("Two", rows[0].FormattedValues["k"]);
    }

    [Fact]
    [Supports("Grouping by parts of dates")]
    public void Grouping_by_the_days_of_a_user_elsewhere_is_refused_and_not_guessed()
    {
        using var host = Orders();
        const string ByDay = "<entity name='test_order'><attribute name='test_orderid' alias='n' aggregate='count'/><attribute name='{0}' alias='d' groupby='true' dategrouping='day'/></entity>";
        host.Service.Update(new Entity("usersettings", host.Organization.AdministratorId) { ["timezonecode"] = 145 });
        Assert.Contains("time zone is not supported", Host.Refused(() => host.Fetch(string.Format(ByDay, "test_sentat"), "aggregate='true'")).Message);
        Assert.NotEmpty(host.Fetch(string.Format(ByDay, "test_orderedon"), "aggregate='true'").Entities);
    }

    [Fact]
    [Supports("Orders by label and by name")]
    public void Choices_are_sorted_by_label_and_lookups_by_name()
    {
        using var host = Orders();
        var names = host.Fetch("<entity name='test_order'><attribute name='test_name'/><order attribute='test_kind' descending='true'/><order attribute='test_name'/></entity>").Entities.Select(order => order["test_name"]);
        Assert.Equal(["гамма", "alpha", "Beta", "delta"], names);
    }

    [Fact]
    [Supports("Orders by label and by name")]
    public void A_query_may_ask_for_the_values_of_choices_and_lookups_stay_with_their_names()
    {
        using var host = new Host();
        foreach (var (name, kind, client) in ((string, int, string)[])[("A", 2, "Zebra"), ("B", 1, "Ant"), ("C", 1, "Yak")])
            host.Service.Create(new Entity("test_order") { ["test_name"] = name, ["test_kind"] = new OptionSetValue(kind), ["test_accountid"] = new EntityReference("account", host.Service.Create(new Entity("account") { ["name"] = client })) });
        var names = host.Fetch("<entity name='test_order'><attribute name='test_name'/><order attribute='test_kind'/><order attribute='test_accountid'/></entity>", "useraworderby='true'").Entities.Select(order => order["test_name"]);
        Assert.Equal(["B", "C", "A"], names);
    }

    [Fact]
    [Supports("Pages and their cookies")]
    public void Pages_follow_one_another_without_gap_or_overlap()
    {
        using var host = Orders();
        var pages = Enumerable.Range(1, 3).Select(page => host.Fetch("<entity name='test_order'><attribute name='test_name'/><order attribute='test_name'/></entity>", $"count='2' page='{page}'")).ToList();
        Assert.Equal([true, false, false], pages.Select(page => page.MoreRecords));
        Assert.Equal(["alpha", "Beta", "delta", "гамма"], pages.SelectMany(page => page.Entities).Select(order => order["test_name"]));
        Assert.Contains("last=", pages[0].PagingCookie);
    }

    [Fact]
    [Supports("Links")]
    [Supports("Columns under an alias")]
    public void A_linked_table_gives_its_columns_under_its_alias()
    {
        using var host = Orders();
        var row = host.Fetch("<entity name='test_order'><attribute name='test_name'/><filter><condition attribute='test_name' operator='eq' value='beta'/></filter><link-entity name='systemuser' from='systemuserid' to='owninguser' link-type='outer' alias='u'><attribute name='fullname'/><attribute name='lastname' alias='surname'/></link-entity></entity>")[0];
        Assert.Equal(("System Administrator", "Administrator"), (Value(row, "u.fullname"), Value(row, "surname")));
    }

    [Fact]
    [Supports("Outer links")]
    [Supports("Conditions on linked tables")]
    public void A_filter_may_ask_whether_a_linked_row_is_missing()
    {
        using var host = Orders();
        host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", host.Order("with a line")) });
        var without = host.Fetch("<entity name='test_order'><link-entity name='test_line' from='test_orderid' to='test_orderid' link-type='outer' alias='l'/><filter><condition entityname='l' attribute='test_lineid' operator='null'/></filter></entity>");
        Assert.Equal(4, without.Entities.Count);
    }

    [Theory]
    [InlineData("<entity name='test_order'><filter><condition attribute='test_name' operator='above' value='1'/></filter></entity>", "'above'")]
    [InlineData("<entity name='test_order'><attribute name='nothing'/></entity>", "'nothing'")]
    [InlineData("<entity name='test_order'><filter><condition attribute='test_count' operator='eq' value='x'/></filter></entity>", "'x'")]
    [InlineData("<entity name='test_order'><bogus/></entity>", "'bogus'")]
    public void What_cannot_be_answered_is_named(string entity, string part)
    {
        using var host = Orders();
        Assert.Contains(part, Host.Refused(() => host.Fetch(entity)).Message);
    }

    private static object? Value(Entity row, string name) => row.GetAttributeValue<AliasedValue>(name)?.Value;
}
