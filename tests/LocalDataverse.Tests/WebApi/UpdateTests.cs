using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class UpdateTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    static readonly (string, string) MustExist = ("If-Match", "*");
    static readonly (string, string) MustBeNew = ("If-None-Match", "*");

    [Fact]
    [Supports("Updating a row")]
    public async Task A_patch_changes_only_what_it_names()
    {
        var id = await Thing(new { new_name = "Before", new_count = 1 });
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Patch($"new_things({id})", new { new_count = 2 })).Status);
        var row = await Read($"new_things({id})");
        Assert.Equal("Before 2", $"{row["new_name"]} {row["new_count"]}");
    }

    [Fact]
    [Supports("Upserts")]
    public async Task A_patch_creates_a_missing_row_under_the_id_of_its_address()
    {
        var id = Guid.NewGuid();
        await Api.Patch($"new_things({id})", new { new_name = "Upserted" });
        Assert.Equal("Upserted", (await Read($"new_things({id})"))["new_name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("If-Match")]
    [Supports("Upserts")]
    public async Task A_patch_with_If_Match_star_never_creates() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Api.Patch($"new_things({Guid.NewGuid()})", new { new_name = "x" }, MustExist)).Status);

    [Fact]
    [Supports("If-None-Match")]
    [Supports("Upserts")]
    public async Task A_patch_with_If_None_Match_star_never_updates()
    {
        var id = await Thing(new { new_name = "Kept" });
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await Api.Patch($"new_things({id})", new { new_name = "Lost" }, MustBeNew)).Status);
        Assert.Equal("Kept", (await Read($"new_things({id})"))["new_name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("If-None-Match")]
    public async Task If_None_Match_null_says_nothing()
    {
        var id = await Thing(new { new_name = "Before" });
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Patch($"new_things({id})", new { new_name = "After" }, ("If-None-Match", "null"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Api.Get($"new_things({id})", ("If-None-Match", "null"))).Status);
    }

    [Fact]
    public async Task A_patch_of_a_version_that_is_gone_is_412()
    {
        var id = await Thing(new { new_name = "First" });
        var tag = (await Read($"new_things({id})"))["@odata.etag"]!.GetValue<string>();
        await Api.Patch($"new_things({id})", new { new_name = "Second" });
        var reply = await Api.Patch($"new_things({id})", new { new_name = "Third" }, ("If-Match", tag));
        Assert.Equal(HttpStatusCode.PreconditionFailed, reply.Status);
        Assert.Equal("0x80060882", reply.Code);
    }

    [Fact]
    public async Task A_copy_that_is_still_good_is_304()
    {
        var id = await Thing(new { new_name = "Same" });
        var tag = (await Read($"new_things({id})"))["@odata.etag"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.NotModified, (await Api.Get($"new_things({id})", ("If-None-Match", tag))).Status);
    }

    [Fact]
    [Supports("Prefer: return=representation")]
    public async Task A_patch_that_prefers_a_representation_answers_with_the_row()
    {
        var id = await Thing(new { new_name = "Before" });
        var reply = await Api.Patch($"new_things({id})?$select=new_name", new { new_name = "After" }, Represented);
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("After", reply.Json["new_name"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Alternate keys")]
    public async Task A_row_is_addressed_by_its_alternate_key()
    {
        var code = Guid.NewGuid().ToString("n");
        var id = await Thing(new { new_name = "Keyed", new_code = code });
        Assert.Equal(id.ToString(), (await Read($"new_things(new_code='{code}')"))["new_thingid"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Alternate keys")]
    public async Task A_key_may_hold_quotes_slashes_brackets_and_spaces()
    {
        var code = $"O'Neil/(x) y+{Guid.NewGuid():n}";
        var address = $"new_things(new_code='{Uri.EscapeDataString(code.Replace("'", "''"))}')";
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Patch(address, new { new_name = "Odd" })).Status);
        Assert.Equal(code, (await Read(address))["new_code"]!.GetValue<string>());
    }

    [Fact]
    [Supports("Alternate keys")]
    [Supports("Upserts")]
    public async Task An_upsert_by_key_names_the_row_by_its_id()
    {
        var code = Guid.NewGuid().ToString("n");
        var created = await Api.Patch($"new_things(new_code='{code}')", new { new_name = "One" });
        var updated = await Api.Patch($"new_things(new_code='{code}')", new { new_name = "Two" });
        Assert.Equal(created.Id, updated.Id);
    }

    [Fact]
    public async Task A_duplicate_key_is_412()
    {
        var code = Guid.NewGuid().ToString("n");
        await Thing(new { new_code = code });
        var reply = await Api.Post("new_things", new { new_code = code });
        Assert.Equal(HttpStatusCode.PreconditionFailed, reply.Status);
        Assert.Equal("0x80060892", reply.Code);
    }

    [Fact]
    public async Task A_key_that_no_row_has_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Api.Get("new_things(new_code='nobody')")).Status);

    [Fact]
    public async Task Columns_that_are_no_key_do_not_address_a_row() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Api.Get("new_things(new_name='x')")).Status);

    [Fact]
    [Supports("Single properties")]
    public async Task A_single_property_is_read_set_and_emptied()
    {
        var id = await Thing(new { new_name = "One" });
        Assert.Equal("One", (await Api.Get($"new_things({id})/new_name")).Json["value"]!.GetValue<string>());
        Assert.Equal("One", (await Api.Get($"new_things({id})/new_name/$value")).Text);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Put($"new_things({id})/new_name", new { value = "Two" })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Delete($"new_things({id})/new_name")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Api.Get($"new_things({id})/new_name")).Status);
    }

    [Fact]
    [Supports("State and status")]
    public async Task A_state_is_changed_by_an_update()
    {
        var id = await Thing(new { new_name = "Active" });
        await Api.Patch($"new_things({id})", new { statecode = 1, statuscode = 2 });
        Assert.Equal(1, (await Read($"new_things({id})"))["statecode"]!.GetValue<int>());
    }
}
