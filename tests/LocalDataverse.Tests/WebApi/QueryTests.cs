using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class QueryTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>, IAsyncLifetime
{
    readonly string mark = Guid.NewGuid().ToString("n");

    public async ValueTask InitializeAsync()
    {
        await Thing(new { new_name = $"Anna {mark}", new_color = 1, new_count = 1, new_weight = 1.5, new_madeon = "2026-01-05", new_active = true });
        await Thing(new { new_name = $"Bob {mark}", new_color = 2, new_count = 2, new_weight = 2.5, new_madeon = "2026-03-08" });
        await Thing(new { new_name = $"Carl's {mark}", new_count = 3, new_weight = -1 });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [Supports("$filter")]
    [Supports("Query functions of Microsoft.Dynamics.CRM")]
    [InlineData("new_color eq 1", "A")]
    [InlineData("new_color ne null", "AB")]
    [InlineData("new_color eq null", "C")]
    [InlineData("new_count ge 2", "BC")]
    [InlineData("2 lt new_count", "C")]
    [InlineData("new_weight lt -0.5", "C")]
    [InlineData("new_active eq true", "A")]
    [InlineData("new_madeon gt 2026-02-01", "B")]
    [InlineData("new_count eq 1 or new_count eq 3", "AC")]
    [InlineData("not (new_count eq 1 or new_count eq 3)", "B")]
    [InlineData("not contains(new_name,'nn')", "BC")]
    [InlineData("startswith(new_name,'bo')", "B")]
    [InlineData("startswith(new_name,'Carl''s')", "C")]
    [InlineData("(new_count eq 1 or new_count eq 2) and new_color eq 2", "B")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='new_count',PropertyValues=['1','3'])", "AC")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName=@p,PropertyValues=@v)&@p='new_count'&@v=['1','3']", "AC")]
    [InlineData("Microsoft.Dynamics.CRM.Between(PropertyName='new_count',PropertyValues=['2','3'])", "BC")]
    [InlineData("not Microsoft.Dynamics.CRM.In(PropertyName='new_count',PropertyValues=['1','3'])", "B")]
    [InlineData("Microsoft.Dynamics.CRM.LastXDays(PropertyName='new_madeon',PropertyValue=5)", "B")]
    [InlineData("Microsoft.Dynamics.CRM.OnOrAfter(PropertyName='new_madeon',PropertyValue='2026-03-08')", "B")]
    [InlineData("Microsoft.Dynamics.CRM.ThisMonth(PropertyName='new_madeon')", "B")]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", "ABC")]
    public async Task A_filter_finds_its_rows(string filter, string initials)
    {
        var (condition, rest) = filter.Contains('&') ? (filter[..filter.IndexOf('&')], filter[filter.IndexOf('&')..]) : (filter, "");
        var names = await Values($"new_things?$select=new_name&$orderby=new_name&$filter=contains(new_name,'{mark}') and ({condition}){rest}", "new_name");
        Assert.Equal(initials, string.Concat(names.Select(name => name![0])));
    }

    [Fact]
    [Supports("Addresses as clients write them")]
    public async Task A_plus_is_a_space() =>
        Assert.Single(await Values($"new_things?$filter=new_name+eq+'Anna+{mark}'", "new_name"));

    [Fact]
    [Supports("$filter")]
    public async Task Wildcards_in_a_text_are_meant_literally() =>
        Assert.Empty(await Values($"new_things?$filter=contains(new_name,'_nna %25')", "new_name"));

    [Fact]
    [Supports("$orderby")]
    [Supports("$top")]
    public async Task Rows_are_ordered_downwards_and_limited() =>
        Assert.Equal(["3", "2"], await Values($"new_things?$filter=contains(new_name,'{mark}')&$orderby=new_count desc&$top=2", "new_count"));

    [Fact]
    [Supports("$orderby")]
    public async Task Choices_are_ordered_by_their_values_and_in_FetchXML_by_their_labels()
    {
        var name = Unique("Colored");
        foreach (var color in (int[])[3, 1, 2]) await Thing(new { new_name = name, new_color = color });
        var fetch = $"<fetch><entity name='new_thing'><attribute name='new_color'/><filter><condition attribute='new_name' operator='eq' value='{name}'/></filter><order attribute='new_color'/></entity></fetch>";
        Assert.Equal(["1", "2", "3"], await Values($"new_things?$filter=new_name eq '{name}'&$orderby=new_color", "new_color"));
        Assert.Equal(["3", "2", "1"], await Values($"new_things?fetchXml={Uri.EscapeDataString(fetch)}", "new_color"));
    }

    [Fact]
    [Supports("$count")]
    public async Task The_count_is_of_all_rows_though_few_are_taken()
    {
        var reply = await Api.Get($"new_things?$filter=contains(new_name,'{mark}')&$count=true&$top=1");
        Assert.Equal(3, reply.Json["@odata.count"]!.GetValue<int>());
        Assert.Single(reply.Rows);
        Assert.Null(reply.Json["@odata.nextLink"]);
    }

    [Fact]
    [Supports("$count")]
    public async Task A_bare_count_is_a_number_in_plain_text() =>
        Assert.Equal("3", (await Api.Get($"new_things/$count?$filter=contains(new_name,'{mark}')")).Text);

    [Fact]
    [Supports("Pages by odata.maxpagesize and nextLink")]
    public async Task Pages_follow_one_another_by_their_links()
    {
        var names = new List<string>();
        for (var next = $"new_things?$select=new_name&$filter=contains(new_name,'{mark}')&$orderby=new_name"; next is not null;)
        {
            var page = await Api.Get(next, ("Prefer", "odata.maxpagesize=2"));
            names.AddRange(page.Rows.Select(row => row!["new_name"]!.GetValue<string>()[..1]));
            next = page.Json["@odata.nextLink"]?.GetValue<string>();
        }
        Assert.Equal("ABC", string.Concat(names));
    }

    [Fact]
    [Supports("$select")]
    public async Task Only_selected_columns_come_and_the_key()
    {
        var row = (await Api.Get($"new_things?$select=new_name&$filter=contains(new_name,'{mark}')&$top=1")).Rows[0]!.AsObject();
        Assert.Equal(["@odata.etag", "new_name", "new_thingid"], row.Select(member => member.Key).Order());
    }

    [Theory]
    [Supports("Errors with their official code and status")]
    [InlineData("new_things?$select=nosuch", "Could not find a property named 'nosuch'")]
    [InlineData("new_things?$filter=nosuch eq 1", "Could not find a property named 'nosuch'")]
    [InlineData("new_things?$filter=new_count eq 'one'", "incompatible types")]
    [InlineData("new_things?$filter=new_count eq", "Syntax error")]
    [InlineData("new_things?$filter=(new_count eq 1", "Syntax error")]
    [InlineData("new_things?$filter=new_name eq 'open", "unterminated")]
    [InlineData("new_things?$filter=new_madeon eq 2026-02-30", "Unrecognized literal")]
    [InlineData("new_things?$filter=new_weight eq 99999999999999999999999999999999", "Unrecognized literal")]
    [InlineData("new_things?$skiptoken=<cookie pagenumber='99999999999'/>", "Paging Cookie")]
    [InlineData("new_things?$top=-1", "non-negative")]
    [InlineData("new_things?$count=maybe", "Valid values are 'true' and 'false'")]
    [InlineData("new_things?$skip=1", "Skip Clause is not supported in CRM")]
    [InlineData("new_things?$orderby=new_name sideways", "Syntax error in $orderby")]
    [InlineData("new_things?$select=new_name&$select=new_code", "more than once")]
    public async Task A_query_that_makes_no_sense_is_a_bad_request(string query, string message)
    {
        var reply = await Api.Get(query);
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains(message, reply.Error);
    }
}
