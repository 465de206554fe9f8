using System.Net;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

public sealed class BatchTests(ServedOrganization served) : WebApiTests(served), IClassFixture<ServedOrganization>
{
    readonly string name = Unique("Batched");

    Task<Reply> Send(string body, params (string, string)[] headers) =>
        Api.Post("$batch", body.ReplaceLineEndings("\r\n"), [("Content-Type", "multipart/mixed; boundary=batch_1"), .. headers]);

    static string Part(string request, string? json = null, string? id = null) =>
        $"""
        Content-Type: application/http
        Content-Transfer-Encoding: binary
        {(id is null ? "X-None: x" : $"Content-ID: {id}")}

        {request} HTTP/1.1
        Content-Type: application/json

        {json}

        """;

    static string Batch(params string[] parts) => string.Concat(parts.Select(part => $"--batch_1\n{part}\n")) + "--batch_1--\n";

    static string ChangeSet(params string[] parts) =>
        $"Content-Type: multipart/mixed; boundary=change_1\n\n{string.Concat(parts.Select(part => $"--change_1\n{part}\n"))}--change_1--\n";

    string Create(string? account = null) => Part("POST accounts", $$"""{"name":"{{account ?? name}}"}""");
    string Refused() => Part("POST new_things", """{"new_count":5000}""");

    [Fact]
    [Supports("$batch")]
    public async Task The_answer_begins_with_its_boundary_and_its_lines_end_in_CRLF()
    {
        var reply = await Send(Batch(Part("GET WhoAmI")));
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.StartsWith("--batchresponse_", reply.Text);
        Assert.DoesNotContain("\n", reply.Text.Replace("\r\n", ""));
        Assert.Contains("HTTP/1.1 200 OK\r\n", reply.Text);
    }

    [Theory]
    [Supports("$batch")]
    [Supports("Addresses as clients write them")]
    [InlineData("GET accounts?$top=1")]
    [InlineData("GET /api/data/v9.2/accounts?$top=1")]
    [InlineData("GET {root}accounts?$top=1&$filter=name eq 'a b'")]
    public async Task Addresses_may_be_relative_rooted_or_absolute(string request) =>
        Assert.Contains("HTTP/1.1 200 OK", (await Send(Batch(Part(request.Replace("{root}", $"{Served.Address}api/data/v9.2/"))))).Text);

    [Fact]
    [Supports("Change sets")]
    public async Task A_change_set_is_one_transaction()
    {
        var reply = await Send(Batch(ChangeSet(Create(), Refused())));
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Empty(await Values($"accounts?$filter=name eq '{name}'", "name"));
    }

    [Fact]
    [Supports("Change sets")]
    public async Task A_later_request_of_a_change_set_calls_an_earlier_row_by_its_Content_ID()
    {
        var reply = await Send(Batch(ChangeSet(
            Part("POST accounts", $$"""{"name":"{{name}}"}""", "1"),
            Part("POST new_things", """{"new_name":"Bound","new_accountid@odata.bind":"$1"}""", "2"),
            Part("PATCH $1", """{"telephone1":"5"}""", "3"))));
        Assert.True(reply.Status == HttpStatusCode.OK, reply.Text);
        Assert.Equal(["Bound"], await Values($"new_things?$filter=new_accountid/name eq '{name}' and new_accountid/telephone1 eq '5'", "new_name"));
    }

    [Fact]
    [Supports("Change sets")]
    public async Task A_read_does_not_belong_in_a_change_set() =>
        Assert.Contains("A change set cannot contain GET", (await Send(Batch(ChangeSet(Part("GET accounts"))))).Text);

    [Fact]
    [Supports("$batch")]
    public async Task The_first_error_ends_a_batch_and_what_went_before_stays()
    {
        var reply = await Send(Batch(Create(), Refused(), Create()));
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Single(await Values($"accounts?$filter=name eq '{name}'", "name"));
    }

    [Fact]
    [Supports("Prefer: odata.continue-on-error")]
    public async Task A_batch_goes_on_after_an_error_when_that_is_preferred()
    {
        var reply = await Send(Batch(Create(), Refused(), Create()), ("Prefer", "odata.continue-on-error"));
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(2, (await Values($"accounts?$filter=name eq '{name}'", "name")).Length);
    }

    [Fact]
    [Supports("$batch")]
    public async Task A_batch_holds_at_most_a_thousand_requests()
    {
        var reply = await Send(Batch([.. Enumerable.Repeat(Part("GET WhoAmI"), 1001)]));
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Contains("1000", reply.Error);
    }

    [Fact]
    public async Task A_batch_without_its_end_is_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Send("--batch_1\n" + Part("GET WhoAmI"))).Status);
}
