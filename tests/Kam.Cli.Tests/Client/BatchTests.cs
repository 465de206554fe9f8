using Kam.Cli.Tests.Loopback;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Client;

public sealed class BatchTests
{
    const string Written = "Content-Type: multipart/mixed; boundary=cs\r\n\r\n--cs\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nHTTP/1.1 204 No Content\r\nOData-Version: 4.0\r\n\r\n\r\n--cs--\r\n";

    static readonly ChangeSet One = new([Ask.Patch("accounts(1)", new JObject { ["name"] = "A" }).With("If-Match", "W/\"7\"")]);

    [Fact]
    public async Task A_change_set_is_sent_with_its_guard_and_content_ids_in_lines_of_crlf()
    {
        using var server = new LoopbackServer(Batch(Written));
        using var client = Clients.Of(server);
        await client.WriteAsync([new ChangeSet([.. One.Requests, Ask.Post("kam_snapshots", new JObject { ["kam_name"] = "Ж" })])]);
        var asked = server.Asked.Single();
        Assert.StartsWith("multipart/mixed; boundary=batch_", asked.Headers["Content-Type"]);
        Assert.Equal("odata.continue-on-error", asked.Headers["Prefer"]);
        Assert.Contains("Content-ID: 1\r\n\r\nPATCH /api/data/v9.2/accounts(1) HTTP/1.1\r\nContent-Type: application/json; type=entry\r\nIf-Match: W/\"7\"\r\n\r\n{\"name\":\"A\"}\r\n--", asked.Body);
        Assert.Contains("Content-ID: 2\r\n\r\nPOST /api/data/v9.2/kam_snapshots HTTP/1.1\r\n", asked.Body);
        Assert.DoesNotContain('\n', asked.Body.Replace("\r\n", ""));
    }

    [Fact]
    public async Task Each_change_set_has_its_own_fate()
    {
        using var server = new LoopbackServer(Batch(Written, Refused(412, "0x80060882", "The version has changed."), Refused(403, "0x80040220", "No privilege; HTTP/1.1 is not to blame.")));
        using var client = Clients.Of(server);
        var answers = await client.WriteAsync([One, One, One]);
        Assert.Equal([true, false, false], answers.Select(answer => answer.Succeeded));
        Assert.Equal([false, true, false], answers.Select(answer => answer.IsConflict));
        Assert.Equal(unchecked((int)0x80040220), answers[2].Refusal!.Code);
    }

    [Fact]
    public async Task An_error_inside_a_change_set_of_its_own_is_understood_too()
    {
        var wrapped = "Content-Type: multipart/mixed; boundary=cs\r\n\r\n--cs\r\n" + Refused(412, "0x80060882", "changed") + "--cs--\r\n";
        using var server = new LoopbackServer(Batch(wrapped));
        using var client = Clients.Of(server);
        Assert.True((await client.WriteAsync([One])).Single().IsConflict);
    }

    [Fact]
    public async Task What_service_protection_struck_in_the_middle_is_sent_again_and_nothing_else()
    {
        using var server = new LoopbackServer(Batch(Written, Refused(429, "0x80072321", "Combined execution time", "Retry-After: 0\r\n")), Batch(Written));
        using var client = Clients.Of(server);
        var other = new ChangeSet([Ask.Patch("accounts(2)", [])]);
        var answers = await client.WriteAsync([One, other]);
        Assert.All(answers, answer => Assert.True(answer.Succeeded));
        Assert.DoesNotContain("accounts(1)", server.Asked.Last().Body);
    }

    [Fact]
    public async Task A_licence_counts_the_requests_of_a_batch_and_not_the_batch()
    {
        using var server = new LoopbackServer(Batch(Written, Written));
        using var client = Clients.Of(server);
        await client.WriteAsync([new ChangeSet([.. One.Requests, .. One.Requests, .. One.Requests]), One]);
        Assert.Equal((1, 4), (client.Traffic.Requests, client.Traffic.Operations));
    }

    [Fact]
    public async Task A_batch_whose_answer_is_lost_is_sent_again_since_its_guards_make_that_safe()
    {
        using var server = new LoopbackServer(Reply.Reset, Batch(Written));
        using var client = Clients.Of(server);
        Assert.True((await client.WriteAsync([One])).Single().Succeeded);
    }

    [Fact]
    public async Task More_than_the_platform_takes_is_not_even_sent()
    {
        using var server = new LoopbackServer();
        using var client = Clients.Of(server);
        await Assert.ThrowsAsync<ArgumentException>(() => client.WriteAsync([.. Enumerable.Repeat(One, 1001)]));
        Assert.Empty(server.Asked);
    }

    static Reply Batch(params string[] parts) =>
        new(200, string.Concat(parts.Select(part => "--b\r\n" + part)) + "--b--\r\n", ("Content-Type", "multipart/mixed; boundary=b"));

    static string Refused(int status, string code, string message, string headers = "") =>
        $"Content-Type: application/http\r\n\r\nHTTP/1.1 {status} Refused\r\n{headers}Content-Type: application/json\r\n\r\n" + $$$"""{"error":{"code":"{{{code}}}","message":"{{{message}}}"}}""" + "\r\n";
}
