using System.Net;
using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class NavigationTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>, IAsyncLifetime
{
    readonly string name = Unique("Parent");
    Guid account;
    Guid first;

    public async ValueTask InitializeAsync()
    {
        account = await Account(name);
        first = await Child("First", 1);
        await Child("Second", 2);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    Task<Guid> Child(string child, int count) => Thing(new JsonObject { ["new_name"] = child, ["new_count"] = count, ["new_accountid@odata.bind"] = $"/accounts({account})" });

    [Fact]
    [Supports("$filter along a lookup")]
    public async Task A_filter_may_walk_along_a_lookup() =>
        Assert.Equal(["First", "Second"], await Values($"new_things?$filter=new_accountid/name eq '{name}'&$orderby=new_name", "new_name"));

    [Fact]
    [Supports("$filter with any and all")]
    public async Task A_filter_may_ask_for_any_child() =>
        Assert.Equal([name], await Values($"accounts?$filter=accountid eq {account} and new_account_thing/any(t:t/new_count ge 1)", "name"));

    [Fact]
    [Supports("$filter along a lookup")]
    public async Task A_lookup_without_a_value_is_found_by_its_navigation_property()
    {
        var alone = Unique();
        await Thing(new { new_name = alone });
        Assert.Single(await Values($"new_things?$filter=new_accountid eq null and new_name eq '{alone}'", "new_name"));
        Assert.Equal(["First"], await Values($"new_things?$filter=not (new_accountid eq null) and new_thingid eq {first}", "new_name"));
    }

    [Fact]
    [Supports("Navigation properties")]
    public async Task A_value_of_a_lookups_row_is_read_by_its_address() =>
        Assert.Equal(name, (await Api.Get($"new_things({first})/new_accountid/name")).Json["value"]!.GetValue<string>());

    [Theory]
    [Supports("$filter with any and all")]
    [InlineData("new_account_thing/any()", true)]
    [InlineData("not new_account_thing/any()", false)]
    [InlineData("new_account_thing/any(t:t/new_count eq 2)", true)]
    [InlineData("not new_account_thing/any(t:t/new_count eq 2)", false)]
    [InlineData("new_account_thing/all(t:t/new_count ge 1)", true)]
    [InlineData("new_account_thing/all(t:t/new_count ge 2)", false)]
    [InlineData("not new_account_thing/all(t:t/new_count ge 2)", true)]
    [InlineData("name eq 'nobody' or new_account_thing/any(t:t/new_count eq 2)", true)]
    [InlineData("new_account_thing/any(t:contains(t/new_name,'irs') and t/new_count eq 2)", false)]
    [InlineData("new_account_thing/any(t:t/new_name eq 'First') and new_account_thing/any(t:t/new_name eq 'Second')", true)]
    [InlineData("new_account_thing/any(t:t/new_accountid/name eq 'nobody')", false)]
    [InlineData("new_account_thing/any(t:t/new_accountid/name ne 'nobody')", true)]
    public async Task A_filter_asks_for_one_of_its_children_or_for_all(string filter, bool found) =>
        Assert.Equal(found ? 1 : 0, (await Values($"accounts?$select=name&$filter=accountid eq {account} and ({filter})", "name")).Length);

    [Fact]
    [Supports("$filter with any and all")]
    public async Task A_lambda_may_stand_in_another_and_walk_across_a_many_to_many_relationship()
    {
        var user = Served.Organization.AdministratorId;
        Assert.Single(await Values($"systemusers?$filter=systemuserid eq {user} and systemuserroles_association/any(r:r/name eq 'System Administrator')", "fullname"));
        Assert.Empty(await Values($"roles?$filter=systemuserroles_association/any(u:u/systemuserid eq {user} and u/systemuserroles_association/any(r:r/name eq 'Nobody'))", "name"));
    }

    [Fact]
    [Supports("$apply")]
    public async Task An_aggregate_counts_only_rows_with_such_children()
    {
        var reply = await Api.Get($"accounts?$apply=filter(accountid eq {account} and new_account_thing/any(t:t/new_count eq 2))/aggregate($count as n)");
        Assert.Equal(1, reply.Rows[0]!["n"]!.GetValue<int>());
    }

    [Fact]
    [Supports("$expand")]
    public async Task An_expanded_lookup_brings_its_row()
    {
        var row = await Read($"new_things({first})?$select=new_name&$expand=new_accountid($select=name)");
        Assert.Equal(name, row["new_accountid"]!["name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("$expand")]
    public async Task An_expanded_lookup_without_a_value_is_null()
    {
        var row = await Read($"new_things({await Thing(new { new_name = "Alone" })})?$select=new_name&$expand=new_accountid($select=name)");
        Assert.True(row.AsObject().ContainsKey("new_accountid"));
        Assert.Null(row["new_accountid"]);
    }

    [Fact]
    [Supports("$expand with options, nested")]
    public async Task An_expanded_collection_is_filtered_ordered_and_limited_for_each_parent()
    {
        var row = await Read($"accounts({account})?$select=name&$expand=new_account_thing($select=new_name;$filter=new_count ge 1;$orderby=new_count desc;$top=1)");
        Assert.Equal("Second", row["new_account_thing"]!.AsArray().Single()!["new_name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("$expand with options, nested")]
    public async Task Expansions_nest()
    {
        var row = await Read($"new_things({first})?$select=new_name&$expand=new_accountid($select=name;$expand=new_account_thing($select=new_name))");
        Assert.Equal(2, row["new_accountid"]!["new_account_thing"]!.AsArray().Count);
    }

    [Fact]
    [Supports("Navigation properties")]
    public async Task A_collection_is_read_and_counted_by_its_address()
    {
        Assert.Equal(["First", "Second"], await Values($"accounts({account})/new_account_thing?$select=new_name&$orderby=new_name", "new_name"));
        Assert.Equal("2", (await Api.Get($"accounts({account})/new_account_thing/$count")).Text);
    }

    [Fact]
    [Supports("Navigation properties")]
    [Supports("References by $ref")]
    public async Task A_lookups_row_and_its_reference_are_read_by_their_address()
    {
        Assert.Equal(name, (await Read($"new_things({first})/new_accountid?$select=name"))["name"]!.GetValue<string>());
        Assert.EndsWith($"accounts({account})", (await Read($"new_things({first})/new_accountid/$ref"))["@odata.id"]!.GetValue<string>());
    }

    [Fact]
    [Supports("References by $ref")]
    [Supports("Associate")]
    [Supports("Disassociate")]
    public async Task A_child_is_joined_and_parted_by_ref()
    {
        var child = await Thing(new { new_name = "Third" });
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Post($"accounts({account})/new_account_thing/$ref", Reference($"new_things({child})"))).Status);
        Assert.Equal("3", (await Api.Get($"accounts({account})/new_account_thing/$count")).Text);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Delete($"accounts({account})/new_account_thing({child})/$ref")).Status);
        Assert.Equal("2", (await Api.Get($"accounts({account})/new_account_thing/$count")).Text);
    }

    [Fact]
    [Supports("References by $ref")]
    public async Task A_lookup_is_set_and_emptied_by_ref()
    {
        var child = await Thing(new { new_name = "Third" });
        await Api.Put($"new_things({child})/new_accountid/$ref", Reference($"accounts({account})"));
        Assert.Equal(account.ToString(), (await Read($"new_things({child})"))["_new_accountid_value"]!.GetValue<string>());
        await Api.Delete($"new_things({child})/new_accountid/$ref");
        Assert.Null((await Read($"new_things({child})"))["_new_accountid_value"]);
    }

    [Fact]
    [Supports("References by $ref")]
    [Supports("Associate")]
    [Supports("Disassociate")]
    public async Task A_role_is_given_and_taken_across_the_intersect_table()
    {
        var user = Served.Organization.AdministratorId;
        var role = (await Values("roles?$filter=name eq 'System Customizer'", "roleid"))[0];
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Post($"systemusers({user})/systemuserroles_association/$ref", Reference($"roles({role})"))).Status);
        Assert.Contains("System Customizer", await Values($"systemusers({user})/systemuserroles_association?$select=name", "name"));
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Delete($"systemusers({user})/systemuserroles_association/$ref?$id={Served.Address}api/data/v9.2/roles({role})")).Status);
        Assert.DoesNotContain("System Customizer", await Values($"systemusers({user})/systemuserroles_association?$select=name", "name"));
    }

    JsonObject Reference(string row) => new() { ["@odata.id"] = $"{Served.Address}api/data/v9.2/{row}" };
}
