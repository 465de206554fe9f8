using Kam.Cli.Tests.Loopback;
using Kam.Dataverse;
using Kam.Dataverse.Connection;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Client;

public sealed class RequestTests
{
    static readonly TableName Account = new("account", "accounts", "accountid");

    [Fact]
    public async Task Pages_stream_by_their_next_links()
    {
        using var server = new LoopbackServer(asked => asked.Path.Contains("skip")
            ? Reply.Json("""{"value":[{"name":"B"}]}""")
            : Reply.Json($$"""{"value":[{"name":"A"}],"@odata.nextLink":"http://{{asked.Headers["Host"]}}/api/data/v9.2/accounts?skip=1"}"""));
        using var client = Clients.Of(server);
        var names = await client.RowsAsync("accounts?$select=name").Select(row => (string?)row["name"]).ToListAsync();
        Assert.Equal(["A", "B"], names);
        Assert.All(server.Asked, asked => Assert.Equal("odata.maxpagesize=5000", asked.Headers["Prefer"]));
    }

    [Fact]
    public async Task A_next_link_to_another_host_is_refused_since_the_token_would_follow_it()
    {
        using var server = new LoopbackServer(Reply.Json("""{"value":[],"@odata.nextLink":"https://elsewhere.example/steal"}"""));
        using var client = Clients.Of(server);
        await Assert.ThrowsAsync<InvalidDataException>(async () => await client.RowsAsync("accounts").ToListAsync());
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Money_keeps_every_cent_and_dates_stay_as_sent()
    {
        using var server = new LoopbackServer(Reply.Json("""{"value":[{"kam_ltvrevenue":77548570.20,"kam_firstpurchaseon":"2017-07-01"}]}"""));
        using var client = Clients.Of(server);
        var row = (await client.FirstAsync("accounts"))!;
        Assert.Equal((77548570.20m, "2017-07-01"), ((decimal)row["kam_ltvrevenue"]!, (string?)row["kam_firstpurchaseon"]));
    }

    [Fact]
    public async Task An_upsert_message_names_every_row_by_its_key()
    {
        using var server = new LoopbackServer(Reply.NoContent());
        using var client = Clients.Of(server);
        await client.UpsertMultipleAsync(Account, [(Key.By("kam_externalid", "O'1"), new JObject { ["name"] = "A" })]);
        var target = JObject.Parse(server.Asked.Single().Body)["Targets"]![0]!;
        Assert.Equal(("Microsoft.Dynamics.CRM.account", "accounts(kam_externalid='O%27%271')"), ((string?)target["@odata.type"], (string?)target["@odata.id"]));
    }

    [Fact]
    public async Task Another_user_is_named_in_the_header()
    {
        using var server = new LoopbackServer();
        using var client = Clients.Of(server);
        var user = Guid.NewGuid();
        await client.As(user).UpdateAsync("accounts", Key.Of(Guid.Empty), []);
        Assert.Equal((user.ToString(), "*"), (server.Asked.Single().Headers["MSCRMCallerID"], server.Asked.Single().Headers["If-Match"]));
    }

    [Fact]
    public async Task Create_if_missing_leaves_an_existing_row_alone()
    {
        using var server = new LoopbackServer(Reply.NoContent(), Reply.Error(412, "0x80040237", "exists"));
        using var client = Clients.Of(server);
        var key = Key.By("kam_code", "K01");
        Assert.True(await client.CreateIfMissingAsync("kam_categories", key, []));
        Assert.False(await client.CreateIfMissingAsync("kam_categories", key, []));
    }

    [Fact]
    public async Task The_service_recommends_how_many_requests_at_once()
    {
        var id = Guid.NewGuid();
        using var server = new LoopbackServer(Reply.Json($$"""{"UserId":"{{id}}","BusinessUnitId":"{{id}}","OrganizationId":"{{id}}"}""", ("x-ms-dop-hint", "7")));
        using var client = Clients.Of(server);
        Assert.Equal(7, (await client.WhoAmIAsync()).ParallelRequests);
    }

    [Fact]
    public void A_tenant_is_never_asked_in_clear() =>
        Assert.Throws<InvalidOperationException>(() => Tokens.For(new Uri("http://contoso.crm4.dynamics.com"), null, _ => null, _ => { }));

    [Fact]
    public void A_secret_without_its_client_is_asked_for_by_name()
    {
        var missing = Assert.Throws<InvalidOperationException>(() =>
            SignIn.FromEnvironment(null, name => name == "KAM_CLIENT_SECRET" ? "s" : null));
        Assert.Contains("KAM_TENANT_ID", missing.Message);
    }
}
