using System.Net;
using LocalDataverse.Limits;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

/// <summary>The limits as a client meets them, and what is counted.</summary>
public sealed class LimitTests
{
    static readonly object Two = new { Targets = new[] { Row("A"), Row("B") } };

    [Fact]
    [Supports("Service protection limits on request")]
    public async Task Who_asks_too_often_reads_429_the_code_and_how_long_to_wait()
    {
        await using var host = new Interfered(new LimitOptions { Requests = 2, Clock = new WaitingClock(DateTimeOffset.UnixEpoch) });
        await host.Api.Get("WhoAmI");
        await host.Api.Get("WhoAmI");
        var refused = await host.Api.Get("WhoAmI");
        Assert.Equal((HttpStatusCode.TooManyRequests, "0x80072322", "300"), (refused.Status, refused.Code, refused.Header("Retry-After")));
        Assert.Equal("Number of requests exceeded the limit of 2 over time window of 300 seconds.", refused.Error);
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public async Task Every_answer_tells_what_is_left()
    {
        await using var host = new Interfered(new LimitOptions { Clock = new WaitingClock(DateTimeOffset.UnixEpoch) });
        var answer = await host.Api.Get("WhoAmI");
        Assert.Equal(("5999", "1,200.00"), (answer.Header("x-ms-ratelimit-burst-remaining-xrm-requests"), answer.Header("x-ms-ratelimit-time-remaining-xrm-requests")));
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public async Task Without_the_affinity_cookie_a_client_comes_to_every_web_server()
    {
        var limits = new LimitOptions { WebServers = 2, Clock = new WaitingClock(DateTimeOffset.UnixEpoch) };
        await using (var with = new Interfered(limits))
            Assert.Equal("5997", await LeftAfterThree(with));
        await using var without = new Interfered(limits, keepsCookies: false);
        Assert.Equal("5998", await LeftAfterThree(without));
    }

    [Fact]
    [Supports("Counting of what a licence counts")]
    public async Task A_bulk_message_is_one_request_and_as_much_of_the_licence_as_it_has_rows()
    {
        await using var host = new Interfered(new LimitOptions { Clock = new WaitingClock(DateTimeOffset.UnixEpoch) });
        await host.Api.Post("accounts/Microsoft.Dynamics.CRM.CreateMultiple", Two);
        var usage = await host.Usage();
        Assert.Equal((1, 2), (usage["requests"]!.GetValue<int>(), usage["entitlement"]!["1970-01-01"]!.GetValue<int>()));
    }

    [Fact]
    [Supports("Counting of what a licence counts")]
    public async Task A_batch_is_one_request_and_as_much_of_the_licence_as_it_holds()
    {
        await using var host = new Interfered(new LimitOptions { Clock = new WaitingClock(DateTimeOffset.UnixEpoch) });
        const string part = "--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET /api/data/v9.2/accounts?$select=name HTTP/1.1\r\n\r\n\r\n";
        await host.Api.Send(HttpMethod.Post, "$batch", $"{part}{part}{part}--b--\r\n", ("Content-Type", "multipart/mixed; boundary=b"));
        var usage = await host.Usage();
        Assert.Equal((1, 3), (usage["requests"]!.GetValue<int>(), usage["entitlement"]!["1970-01-01"]!.GetValue<int>()));
    }

    static async Task<string?> LeftAfterThree(Interfered host)
    {
        await host.Api.Get("WhoAmI");
        await host.Api.Get("WhoAmI");
        return (await host.Api.Get("WhoAmI")).Header("x-ms-ratelimit-burst-remaining-xrm-requests");
    }

    static Dictionary<string, string> Row(string name) => new() { ["@odata.type"] = "Microsoft.Dynamics.CRM.account", ["name"] = name };
}
