using System.Net;
using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class RowTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    [Theory]
    [InlineData("text/plain"), InlineData("application/x-www-form-urlencoded"), InlineData("application/xml")]
    public async Task A_body_that_is_not_said_to_be_JSON_is_refused(string type) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Api.Post("accounts", new { name = "x" }, ("Content-Type", type))).Status);

    [Fact]
    public async Task A_post_answers_204_with_the_address_of_the_new_row()
    {
        var reply = await Api.Post("accounts", new { name = "Contoso" });
        Assert.Equal(HttpStatusCode.NoContent, reply.Status);
        Assert.Equal($"{Served.Address}api/data/v9.2/accounts({reply.Id})", reply.Header("OData-EntityId"));
        Assert.Empty(reply.Text);
    }

    [Fact]
    public async Task A_post_that_prefers_a_representation_answers_201_with_the_row()
    {
        var reply = await Api.Post("accounts?$select=name", new { name = "Contoso" }, Represented);
        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Equal("Contoso", reply.Json["name"]!.GetValue<string>());
        Assert.Null(reply.Json["telephone1"]);
    }

    [Fact]
    [Supports("Reading a row")]
    [Supports("Entity tags")]
    public async Task A_row_comes_with_its_etag_and_context()
    {
        var row = await Read($"accounts({await Account()})?$select=name");
        Assert.StartsWith("W/\"", row["@odata.etag"]!.GetValue<string>());
        Assert.EndsWith("$metadata#accounts(name)/$entity", row["@odata.context"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Addresses as clients write them")]
    public async Task An_id_in_upper_case_is_the_same_id()
    {
        var id = await Account("Upper");
        var row = await Read($"accounts({id.ToString().ToUpperInvariant()})?$select=name");
        Assert.Equal("Upper", row["name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Creating a row")]
    [Supports("Reading a row")]
    public async Task Every_kind_of_column_is_written_and_read_back()
    {
        var id = await Thing(new { new_name = "All", new_color = 2, new_colors = "1,3", new_count = 7, new_weight = 1.25m, new_madeon = "2026-03-01", new_seenat = "2026-03-01T10:00:00+02:00", new_active = true });
        var row = await Read($"new_things({id})");
        Assert.Equal(
            "2 1,3 7 1.25 2026-03-01 2026-03-01T08:00:00Z true",
            $"{row["new_color"]} {row["new_colors"]} {row["new_count"]} {row["new_weight"]} {row["new_madeon"]} {row["new_seenat"]} {row["new_active"]}");
    }

    [Fact]
    [Supports("Annotations")]
    public async Task Formatted_values_come_when_annotations_are_preferred()
    {
        var id = await Thing(new { new_name = "Formatted", new_color = 2 });
        var row = await Read($"new_things({id})?$select=new_color");
        Assert.Equal("Green", row["new_color@OData.Community.Display.V1.FormattedValue"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Annotations")]
    public async Task No_annotations_come_unasked()
    {
        var row = (await Api.Get($"new_things({await Thing(new { new_name = "Plain", new_color = 2 })})")).Json;
        Assert.DoesNotContain(row.AsObject(), member => member.Key.Contains("FormattedValue"));
    }

    [Fact]
    [Supports("Annotations")]
    public async Task A_lookup_says_its_table_its_navigation_property_and_its_name()
    {
        var account = await Account("Parent");
        var id = await Thing(new JsonObject { ["new_name"] = "Child", ["new_accountid@odata.bind"] = $"/accounts({account})" });
        var row = await Read($"new_things({id})?$select=_new_accountid_value");
        Assert.Equal(account.ToString(), row["_new_accountid_value"]!.GetValue<string>());
        Assert.Equal("account", row["_new_accountid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!.GetValue<string>());
        Assert.Equal("new_accountid", row["_new_accountid_value@Microsoft.Dynamics.CRM.associatednavigationproperty"]!.GetValue<string>());
        Assert.Equal("Parent", row["_new_accountid_value@OData.Community.Display.V1.FormattedValue"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Lookups by @odata.bind")]
    public async Task A_lookup_may_be_bound_by_an_absolute_address()
    {
        var account = await Account();
        var id = await Thing(new JsonObject { ["new_accountid@odata.bind"] = $"{Served.Address}api/data/v9.2/accounts({account})" });
        Assert.Equal(account.ToString(), (await Read($"new_things({id})"))["_new_accountid_value"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Lookups by @odata.bind")]
    public async Task A_lookup_bound_to_null_is_emptied()
    {
        var id = await Thing(new JsonObject { ["new_accountid@odata.bind"] = $"/accounts({await Account()})" });
        await Api.Patch($"new_things({id})", new JsonObject { ["new_accountid@odata.bind"] = null });
        Assert.Null((await Read($"new_things({id})"))["_new_accountid_value"]);
    }

    [Fact]
    public async Task A_lookup_cannot_be_written_by_its_value_property()
    {
        var reply = await Api.Post("new_things", new { _new_accountid_value = Guid.NewGuid() });
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains("Use Navigation properties instead", reply.Error);
    }

    [Fact]
    [Supports("Creating related rows with it")]
    public async Task Nested_rows_are_created_with_the_row_that_holds_them()
    {
        var account = await Api.Create("accounts", new { name = "Deep", new_account_thing = new[] { new { new_name = "Nested" } } });
        Assert.Equal(["Nested"], await Values($"new_things?$filter=_new_accountid_value eq {account}", "new_name"));
    }

    [Fact]
    [Supports("Creating related rows with it")]
    public async Task A_row_that_is_pointed_to_may_be_nested_too()
    {
        var id = await Thing(new { new_name = "Outer", new_accountid = new { name = "Inner" } });
        Assert.Equal("Inner", (await Read($"new_things({id})?$expand=new_accountid($select=name)"))["new_accountid"]!["name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Creating related rows with it")]
    public async Task A_nested_row_that_is_refused_takes_the_outer_one_with_it()
    {
        var name = Unique();
        var reply = await Api.Post("accounts", new { name, new_account_thing = new[] { new { new_count = 5000 } } });
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Empty(await Values($"accounts?$filter=name eq '{name}'", "name"));
    }

    [Fact]
    public async Task A_missing_row_is_404_with_the_official_code()
    {
        var reply = await Api.Get($"accounts({Guid.NewGuid()})");
        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
        Assert.Equal("0x80040217", reply.Code);
    }

    [Fact]
    [Supports("Errors with their official code and status")]
    public async Task An_unknown_property_in_a_body_is_refused_by_name()
    {
        var reply = await Api.Post("accounts", new { nosuch = 1 });
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains("Invalid property 'nosuch'", reply.Error);
    }

    [Theory]
    [InlineData("""{"new_count":"many"}""")]
    [InlineData("""{"new_active":1}""")]
    [InlineData("""{"new_madeon":"yesterday"}""")]
    [InlineData("""{"new_count":1.5}""")]
    [InlineData("""{"new_name":5}""")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"new_accountid@odata.bind":{}}""")]
    [InlineData("""{"new_accountid":5}""")]
    public async Task A_value_of_another_type_is_a_bad_request(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Api.Post("new_things", body)).Status);

    [Fact]
    [Supports("Deleting a row")]
    public async Task A_delete_removes_the_row()
    {
        var id = await Account();
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Delete($"accounts({id})")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Api.Get($"accounts({id})")).Status);
    }

    [Fact]
    public async Task An_unknown_set_is_404() => Assert.Equal(HttpStatusCode.NotFound, (await Api.Get("nothings")).Status);
}
