using System.Net;
using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class FetchTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>, IAsyncLifetime
{
    readonly string mark = Guid.NewGuid().ToString("n");

    public async ValueTask InitializeAsync()
    {
        var account = await Account($"Parent {mark}");
        foreach (var (count, color) in new[] { (1, 1), (2, 1), (3, 2) })
            await Thing(new JsonObject { ["new_name"] = mark, ["new_count"] = count, ["new_color"] = color, ["new_accountid@odata.bind"] = $"/accounts({account})" });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    Task<Reply> Fetch(string attributes, string content) =>
        Api.Get($"new_things?fetchXml={Uri.EscapeDataString($"<fetch {attributes}><entity name='new_thing'>{content}<filter><condition attribute='new_name' operator='eq' value='{mark}'/></filter></entity></fetch>")}", Annotated);

    [Fact]
    [Supports("fetchXml")]
    [Supports("Entity tags")]
    public async Task Rows_come_with_their_entity_tags_and_with_no_column_that_was_not_asked_for()
    {
        var id = await Thing(new { new_name = "Tagged" });
        var fetch = $"<fetch><entity name='new_thing'><attribute name='new_name'/><filter><condition attribute='new_thingid' operator='eq' value='{id}'/></filter></entity></fetch>";
        var row = (await Api.Get($"new_things?fetchXml={Uri.EscapeDataString(fetch)}")).Rows.Single()!.AsObject();
        Assert.Equal(["@odata.etag", "new_name", "new_thingid"], row.Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal((await Api.Get($"new_things({id})")).Json["@odata.etag"]!.GetValue<string>(), row["@odata.etag"]!.GetValue<string>());
    }

    [Fact]
    [Supports("fetchXml")]
    public async Task Columns_of_a_joined_table_come_under_its_alias()
    {
        var reply = await Fetch("", "<attribute name='new_count'/><link-entity name='account' from='accountid' to='new_accountid' alias='a'><attribute name='name'/></link-entity>");
        Assert.All(reply.Rows, row => Assert.Equal($"Parent {mark}", row!["a.name"]!.GetValue<string>()));
    }

    [Fact]
    [Supports("fetchXml")]
    public async Task Aggregates_come_under_their_alias_with_the_label_of_their_group()
    {
        var reply = await Fetch("aggregate='true'", "<attribute name='new_color' groupby='true' alias='color'/><attribute name='new_count' aggregate='sum' alias='total'/><order alias='color'/>");
        Assert.Equal(["Red 3", "Green 3"], reply.Rows.Select(row => $"{row!["color@OData.Community.Display.V1.FormattedValue"]} {row["total"]}"));
    }

    [Fact]
    [Supports("fetchXml")]
    public async Task The_paging_cookie_comes_as_an_annotation_while_there_are_more_rows()
    {
        var page = await Fetch("count='2' page='1' returntotalrecordcount='true'", "<attribute name='new_count'/><order attribute='new_count'/>");
        Assert.True(page.Json["@Microsoft.Dynamics.CRM.morerecords"]!.GetValue<bool>());
        Assert.Equal(3, page.Json["@Microsoft.Dynamics.CRM.totalrecordcount"]!.GetValue<int>());
        Assert.Contains("pagenumber=\"2\"", page.Json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]!.GetValue<string>());
        var last = await Fetch("count='2' page='2'", "<attribute name='new_count'/><order attribute='new_count'/>");
        Assert.Equal("3", last.Rows.Single()!["new_count"]!.ToString());
    }

    [Theory]
    [Supports("$apply")]
    [InlineData("aggregate($count as n)", "n", "3")]
    [InlineData("aggregate(new_count with sum as total)", "total", "6")]
    [InlineData("filter(new_color eq 1)/aggregate(new_count with max as most)", "most", "2")]
    [InlineData("groupby((new_color),aggregate(new_count with sum as total))", "total", "3,3")]
    public async Task An_apply_is_answered_by_an_aggregate(string apply, string column, string expected)
    {
        var filtered = apply.StartsWith("filter(", StringComparison.Ordinal) ? apply.Replace("filter(", $"filter(new_name eq '{mark}' and ") : $"filter(new_name eq '{mark}')/{apply}";
        Assert.Equal(expected.Split(','), await Values($"new_things?$apply={filtered}", column));
    }

    [Fact]
    [Supports("$apply")]
    public async Task Groups_are_ordered_by_their_column_and_not_by_an_aggregate()
    {
        var apply = $"new_things?$apply=filter(new_name eq '{mark}')/groupby((new_color),aggregate($count as n))";
        Assert.Equal(["2", "1"], await Values($"{apply}&$orderby=new_color desc", "new_color"));
        Assert.Contains("SingleValueOpenPropertyAccess", (await Api.Get($"{apply}&$orderby=n")).Error);
    }

    [Fact]
    public async Task A_fetch_of_another_table_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Api.Get("accounts?fetchXml=<fetch><entity name='contact'/></fetch>")).Status);

    [Fact]
    public async Task A_fetch_with_a_document_type_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Api.Get($"accounts?fetchXml={Uri.EscapeDataString("<!DOCTYPE fetch [<!ENTITY x 'y'>]><fetch><entity name='account'/></fetch>")}")).Status);
}
