using Kam.Cli.Tests.Loopback;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Client;

public sealed class PatienceTests
{
    static readonly JObject Row = new() { ["name"] = "A" };
    static readonly (string, string) Written = ("OData-EntityId", "http://127.0.0.1/api/data/v9.2/accounts(11111111-2222-3333-4444-555555555555)");

    [Theory]
    [InlineData("0x80072322")]
    [InlineData("0x80072321")]
    [InlineData("0x80072326")]
    public async Task A_throttled_request_is_asked_again_when_the_service_says(string code)
    {
        using var server = new LoopbackServer(Reply.Throttled(code), Reply.Throttled(code), Reply.NoContent(Written));
        using var client = Clients.Of(server);
        await client.CreateAsync("accounts", Row);
        Assert.Equal((3, 2, 2), (client.Traffic.Requests, client.Traffic.Retries, client.Traffic.Throttled));
    }

    [Fact]
    public async Task A_service_protection_code_is_understood_whatever_the_status()
    {
        using var server = new LoopbackServer(Reply.Error(500, "-2147015903", "Combined execution time"), Reply.NoContent(Written));
        using var client = Clients.Of(server);
        Assert.NotEqual(Guid.Empty, await client.CreateAsync("accounts", Row));
    }

    [Fact]
    public async Task Retry_after_is_waited_for()
    {
        using var server = new LoopbackServer(Reply.Throttled(retryAfter: "1"), Reply.Json("""{"value":[]}"""));
        using var client = Clients.Of(server);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await client.FirstAsync("accounts");
        Assert.True(watch.Elapsed > TimeSpan.FromMilliseconds(950), $"waited {watch.Elapsed}");
    }

    [Fact]
    public async Task A_lost_connection_is_answered_by_asking_again_where_that_is_safe()
    {
        using var server = new LoopbackServer(Reply.Reset, Reply.Error(502, "", "bad gateway"), Reply.NoContent(Written));
        using var client = Clients.Of(server);
        await client.UpsertAsync("accounts", Key.By("kam_externalid", "1"), Row);
        Assert.Equal(3, client.Traffic.Requests);
    }

    [Fact]
    public async Task A_create_whose_answer_is_lost_is_not_repeated_since_it_may_have_happened()
    {
        using var server = new LoopbackServer(Reply.Reset);
        using var client = Clients.Of(server);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.CreateAsync("accounts", Row));
        Assert.Equal(1, client.Traffic.Requests);
    }

    [Fact]
    public async Task Bulk_upserts_survive_a_lost_connection()
    {
        using var server = new LoopbackServer(Reply.Reset, Reply.NoContent());
        using var client = Clients.Of(server);
        await client.UpsertMultipleAsync(new TableName("account", "accounts", "accountid"), [(Key.By("kam_externalid", "1"), Row)]);
        Assert.Equal(2, client.Traffic.Requests);
    }

    [Fact]
    public async Task Patience_ends_with_the_sentence_of_the_service()
    {
        using var server = new LoopbackServer(_ => Reply.Throttled());
        using var client = Clients.Of(server, retries: 2);
        var refusal = await Assert.ThrowsAsync<DataverseException>(() => client.FirstAsync("accounts"));
        Assert.Equal((-2147015902, 429, 3), (refusal.Code, (int)refusal.Status, client.Traffic.Requests));
    }

    [Fact]
    public async Task A_refusal_is_not_asked_again_and_keeps_code_status_and_sentence()
    {
        using var server = new LoopbackServer(Reply.Error(412, "0x80060891", "A record with matching key values already exists."));
        using var client = Clients.Of(server);
        var refusal = await Assert.ThrowsAsync<DataverseException>(() => client.CreateAsync("accounts", Row));
        Assert.Equal((-2147088239, 412, "A record with matching key values already exists.", 1),
            (refusal.Code, (int)refusal.Status, refusal.Message, client.Traffic.Requests));
    }

    [Fact]
    public async Task A_page_of_a_proxy_is_no_riddle()
    {
        using var server = new LoopbackServer(new Reply(403, "<html>forbidden</html>"));
        using var client = Clients.Of(server);
        var refusal = await Assert.ThrowsAsync<DataverseException>(() => client.FirstAsync("accounts"));
        Assert.Contains("403", refusal.Message);
    }
}
