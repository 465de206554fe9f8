using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Rules;

public sealed class ValueTests
{
    public static TheoryData<string, object> Values => new()
    {
        { "test_name", "Привет" }, { "test_memo", "a\nb" }, { "test_count", 7 }, { "test_weight", 12.34m }, { "test_amount", new Money(100_000_000_000m) },
        { "test_orderedon", new DateTime(2020, 2, 29, 0, 0, 0, DateTimeKind.Utc) }, { "test_sentat", new DateTime(2020, 2, 29, 23, 59, 58, DateTimeKind.Utc) },
        { "test_urgent", true }, { "test_kind", new OptionSetValue(2) },
    };

    [Theory]
    [Supports("Types of columns")]
    [Supports("Create")]
    [Supports("Retrieve")]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_as_it_was_written(string column, object value)
    {
        using var host = new Host();
        Assert.Equal(value, host.Read(host.Order("x", (column, value)), column)[column]);
    }

    [Fact]
    [Supports("Types of columns")]
    public void Several_options_come_back_in_ascending_order()
    {
        using var host = new Host();
        var order = host.Order("x", ("test_tags", new OptionSetValueCollection([new(3), new(1)])));
        Assert.Equal([1, 3], host.Read(order).GetAttributeValue<OptionSetValueCollection>("test_tags").Select(option => option.Value));
        Assert.Equal("One; Three", host.Read(order).FormattedValues["test_tags"]);
    }

    [Theory]
    [Supports("Ranges and lengths")]
    [InlineData("test_name", 101, "0x80044331")]
    [InlineData("test_count", -1, "0x80044330")]
    public void A_value_outside_its_bounds_is_refused_with_the_official_code(string column, int size, string code)
    {
        using var host = new Host();
        object value = column == "test_name" ? new string('x', size) : size;
        Assert.Equal(code, Host.Refused(() => host.Order("x", (column, value))).ErrorCodeText);
    }

    [Fact]
    [Supports("Ranges and lengths")]
    [Supports("Options of choices")]
    [Supports("Types of columns")]
    public void An_amount_out_of_range_an_unknown_option_and_a_wrong_type_are_refused()
    {
        using var host = new Host();
        Assert.Equal("0x80044330", Host.Refused(() => host.Order("x", ("test_amount", new Money(100_000_000_001m)))).ErrorCodeText);
        Assert.Equal("0x8004431a", Host.Refused(() => host.Order("x", ("test_kind", new OptionSetValue(9)))).ErrorCodeText);
        Assert.Contains("System.Int32", Host.Refused(() => host.Order("x", ("test_amount", 5))).Message);
    }

    [Fact]
    [Supports("Ranges and lengths")]
    public void A_date_before_the_calendar_of_the_platform_is_refused()
    {
        using var host = new Host();
        Assert.Equal("0x80040239", Host.Refused(() => host.Order("x", ("test_orderedon", new DateTime(1752, 12, 31)))).ErrorCodeText);
    }

    [Fact]
    public void A_column_or_a_table_that_does_not_exist_is_named()
    {
        using var host = new Host();
        var fault = Host.Refused(() => host.Order("x", ("test_nothing", 1)));
        Assert.Equal(("0x80041103", "'test_order' entity doesn't contain attribute with Name = 'test_nothing' and NameMapping = 'Logical'."), (fault.ErrorCodeText, fault.Message));
        Assert.Contains("'nothing'", Host.Refused(() => host.Service.Create(new Entity("nothing"))).Message);
    }

    [Fact]
    [Supports("Formatted values in the language of the caller")]
    public void Texts_follow_the_callers_language()
    {
        using var host = new Host();
        var order = host.Order("x", ("test_kind", new OptionSetValue(2)), ("test_weight", 1234.5m), ("test_orderedon", new DateTime(2020, 2, 9)));
        Assert.Equal(("Two", "1,234.50", "2/9/2020"), Texts(host, order));
        host.Service.Update(new Entity("usersettings", host.Organization.AdministratorId) { ["uilanguageid"] = 1049 });
        Assert.Equal(("Два", "1\u00a0234,50", "09.02.2020"), Texts(host, order));
    }

    [Fact]
    [Supports("Lookups")]
    public void A_lookup_to_a_row_that_does_not_exist_is_refused()
    {
        using var host = new Host();
        Assert.Equal("0x80040217", Host.Refused(() => host.Order("x", ("test_accountid", new EntityReference("account", Guid.NewGuid())))).ErrorCodeText);
    }

    [Fact]
    [Supports("Lookups")]
    public void A_lookup_may_name_its_row_by_key()
    {
        using var host = new Host();
        var order = host.Order("x", ("test_code", "K1"));
        var line = host.Service.Create(new Entity("test_line") { ["test_orderid"] = new EntityReference("test_order", "test_code", "k1") });
        Assert.Equal(order, host.Service.Retrieve("test_line", line, new("test_orderid")).GetAttributeValue<EntityReference>("test_orderid").Id);
    }

    private static (string, string, string) Texts(Host host, Guid order)
    {
        var texts = host.Read(order).FormattedValues;
        return (texts["test_kind"], texts["test_weight"], texts["test_orderedon"]);
    }
}
