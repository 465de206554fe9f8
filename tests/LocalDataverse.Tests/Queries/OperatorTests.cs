using LocalDataverse.Supported;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Queries;

/// <summary>Every operator, asked of rows that are called by one letter each.</summary>
public sealed class OperatorTests
{
    /// <summary>A Wednesday at noon.</summary>
    private static readonly DateTime Now = new(2020, 6, 17, 12, 0, 0, DateTimeKind.Utc);

    private static readonly (string Name, string? SentAt)[] Calendar =
    [
        ("a", "2018-06-01T12:00"), ("b", "2019-06-18T12:00"), ("c", "2020-05-18T12:00"), ("d", "2020-06-08T12:00"), ("e", "2020-06-11T12:00"), ("f", "2020-06-16T12:00"), ("g", "2020-06-17T11:00"),
        ("h", "2020-06-17T13:00"), ("i", "2020-06-18T12:00"), ("j", "2020-06-23T12:00"), ("k", "2020-07-16T12:00"), ("l", "2021-06-16T12:00"), ("m", null),
    ];

    [Theory]
    [SupportsEach]
    [InlineData("on", "2020-06-17", "gh")]
    [InlineData("NotOn", "2020-06-17", "abcdefijklm")]
    [InlineData("on-or-before", "2020-06-08", "abcd")]
    [InlineData("on-or-after", "2020-06-23", "jkl")]
    [InlineData("yesterday", null, "f")]
    [InlineData("today", null, "gh")]
    [InlineData("tomorrow", null, "i")]
    [InlineData("last-seven-days", null, "efg")]
    [InlineData("next-seven-days", null, "hij")]
    [InlineData("last-week", null, "de")]
    [InlineData("this-week", null, "fghi")]
    [InlineData("next-week", null, "j")]
    [InlineData("last-month", null, "c")]
    [InlineData("this-month", null, "defghij")]
    [InlineData("next-month", null, "k")]
    [InlineData("last-year", null, "b")]
    [InlineData("this-year", null, "cdefghijk")]
    [InlineData("next-year", null, "l")]
    [InlineData("last-x-hours", "2", "g")]
    [InlineData("next-x-hours", "2", "h")]
    [InlineData("last-x-days", "2", "fg")]
    [InlineData("next-x-days", "1", "hi")]
    [InlineData("last-x-weeks", "1", "efg")]
    [InlineData("next-x-weeks", "1", "hij")]
    [InlineData("last-x-months", "1", "cdefg")]
    [InlineData("next-x-months", "1", "hijk")]
    [InlineData("last-x-years", "1", "bcdefg")]
    [InlineData("next-x-years", "1", "hijkl")]
    [InlineData("olderthan-x-minutes", "90", "abcdef")]
    [InlineData("olderthan-x-hours", "2", "abcdef")]
    [InlineData("olderthan-x-days", "7", "abcd")]
    [InlineData("olderthan-x-weeks", "2", "abc")]
    [InlineData("olderthan-x-months", "2", "ab")]
    [InlineData("olderthan-x-years", "2", "a")]
    public void An_operator_of_dates_means_what_its_definition_says(string operation, string? value, string expected)
    {
        using var host = Moments();
        Assert.Equal(expected, Names(host, "test_sentat", operation, value is null ? [] : [value]));
    }

    [Theory]
    [SupportsEach]
    [InlineData("eq", "test_count", "2", "b")]
    [InlineData("ne", "test_count", "2", "acd")]
    [InlineData("gt", "test_count", "2", "c")]
    [InlineData("ge", "test_count", "2", "bc")]
    [InlineData("lt", "test_count", "2", "a")]
    [InlineData("le", "test_count", "2", "ab")]
    [InlineData("in", "test_count", "1,3", "ac")]
    [InlineData("not-in", "test_count", "1,3", "bd")]
    [InlineData("between", "test_count", "2,3", "bc")]
    [InlineData("not-between", "test_count", "2,3", "a")]
    [InlineData("null", "test_count", "", "d")]
    [InlineData("not-null", "test_count", "", "abc")]
    [InlineData("like", "test_code", "%UTU%", "b")]
    [InlineData("not-like", "test_code", "%utu%", "acd")]
    [InlineData("begins-with", "test_code", "AU", "b")]
    [InlineData("not-begin-with", "test_code", "au", "acd")]
    [InlineData("ends-with", "test_code", "mn", "b")]
    [InlineData("not-end-with", "test_code", "mn", "acd")]
    [InlineData("contain-values", "test_tags", "1", "ab")]
    [InlineData("not-contain-values", "test_tags", "1", "cd")]
    public void An_operator_of_values_means_what_its_definition_says(string operation, string column, string values, string expected)
    {
        using var host = Seasons();
        Assert.Equal(expected, Names(host, column, operation, values.Split(',', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [SupportsEach]
    [InlineData("eq-userid", "ownerid", "a")]
    [InlineData("ne-userid", "ownerid", "bc")]
    [InlineData("eq-userteams", "ownerid", "c")]
    [InlineData("eq-useroruserteams", "ownerid", "ac")]
    [InlineData("eq-businessid", "owningbusinessunit", "ac")]
    [InlineData("ne-businessid", "owningbusinessunit", "b")]
    public void An_operator_about_the_caller_asks_who_that_is(string operation, string column, string expected)
    {
        using var host = new Host();
        var unit = host.Service.Create(new Entity("businessunit") { ["name"] = "Far", ["parentbusinessunitid"] = new EntityReference("businessunit", host.Organization.RootBusinessUnitId) });
        var team = host.Service.Create(new Entity("team") { ["name"] = "T", ["businessunitid"] = new EntityReference("businessunit", host.Organization.RootBusinessUnitId) });
        host.Service.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", host.Organization.AdministratorId)]);
        host.Service.Associate("team", team, new Relationship("teamroles_association"), [new EntityReference("role", Shop.SellerRole)]);
        host.Order("a");
        host.Order("b", ("ownerid", new EntityReference("systemuser", host.User("Far", Shop.SellerRole, unit))));
        host.Order("c", ("ownerid", new EntityReference("team", team)));
        Assert.Equal(expected, Names(host, column, operation, []));
    }

    [Fact]
    [Supports("eq-userlanguage")]
    public void The_language_of_the_caller_is_compared_with_a_column()
    {
        using var host = new Host();
        host.Service.Update(new Entity("usersettings", host.Organization.AdministratorId) { ["uilanguageid"] = 1049 });
        var found = host.Fetch("<entity name='usersettings'><filter><condition attribute='uilanguageid' operator='eq-userlanguage'/></filter></entity>");
        Assert.Equal(host.Organization.AdministratorId, found.Entities.Single().Id);
    }

    [Fact]
    public void Every_word_of_FetchXML_is_an_operator_that_is_there() =>
        Assert.Empty(FetchWords.Select(word => LocalDataverse.Queries.FetchOperators.Of(word)).Except(LocalDataverse.Queries.Operators.Supported));

    private static IEnumerable<string> FetchWords => LocalDataverse.Queries.FetchOperators.All;

    /// <summary>Asks by QueryExpression, and by FetchXML where that has a word for it.</summary>
    private static string Names(Host host, string column, string word, string[] values)
    {
        var operation = LocalDataverse.Queries.Operators.Supported.Single(one => EngineFeatures.Word(one) == word);
        var query = new QueryExpression("test_order") { ColumnSet = new ColumnSet("test_name"), Orders = { new OrderExpression("test_name", OrderType.Ascending) } };
        query.Criteria.AddCondition(column, operation, [.. values]);
        var found = Joined(host.Service.RetrieveMultiple(query));
        if (FetchWords.Contains(word)) Assert.Equal(found, Joined(host.Fetch($"<entity name='test_order'><attribute name='test_name'/><order attribute='test_name'/><filter>{Condition(column, word, values)}</filter></entity>")));
        return found;
    }

    private static string Condition(string column, string word, string[] values) =>
        $"<condition attribute='{column}' operator='{word}'>{string.Concat(values.Select(value => $"<value>{value}</value>"))}</condition>";

    private static string Joined(EntityCollection rows) => string.Concat(rows.Entities.Select(row => row["test_name"]));

    private static Host Moments()
    {
        var host = new Host(new OrganizationOptions { Clock = new FixedClock(Now) });
        foreach (var (name, sentAt) in Calendar)
            host.Order(name, ("test_sentat", sentAt is null ? null : DateTime.Parse(sentAt + "Z", null, System.Globalization.DateTimeStyles.AdjustToUniversal)));
        return host;
    }

    private static Host Seasons()
    {
        var host = new Host();
        host.Order("a", ("test_count", 1), ("test_code", "spring"), ("test_tags", Tags(1)));
        host.Order("b", ("test_count", 2), ("test_code", "autumn"), ("test_tags", Tags(1, 2)));
        host.Order("c", ("test_count", 3), ("test_code", "winter"), ("test_tags", Tags(2, 3)));
        host.Order("d");
        return host;
    }

    private static OptionSetValueCollection Tags(params int[] tags) => new([.. tags.Select(tag => new OptionSetValue(tag))]);
}
