using LocalDataverse.Faulting;
using LocalDataverse.Tests.WebApi.Hosting;

namespace LocalDataverse.Tests.WebApi;

/// <summary>What a client is told when something goes wrong on the way, and what has happened then.</summary>
public sealed class FaultTests
{
    [Theory]
    [Supports("Faults on request")]
    [InlineData(FaultKind.TooManyRequests, 429, "0x80072322")]
    [InlineData(FaultKind.TooMuchTime, 429, "0x80072321")]
    [InlineData(FaultKind.TooManyAtOnce, 429, "0x80072326")]
    [InlineData(FaultKind.Deadlock, 500, "0x80044150")]
    [InlineData(FaultKind.SqlTimeout, 500, "0x80044151")]
    public async Task A_fault_of_the_service_has_its_code_and_leaves_nothing(FaultKind kind, int status, string code)
    {
        await using var host = Failing(kind);
        var answer = await host.Api.Post("accounts", new { name = "A" });
        Assert.Equal((status, code, 0), ((int)answer.Status, answer.Code, host.Accounts()));
    }

    [Theory]
    [Supports("Faults on request")]
    [InlineData(FaultKind.Busy, 503, 0)]
    [InlineData(FaultKind.UnavailableBefore, 503, 0)]
    [InlineData(FaultKind.UnavailableAfter, 503, 1)]
    [InlineData(FaultKind.GatewayTimeoutBefore, 504, 0)]
    [InlineData(FaultKind.GatewayTimeoutAfter, 504, 1)]
    public async Task What_stands_in_between_has_no_code_and_may_come_too_late(FaultKind kind, int status, int written)
    {
        await using var host = Failing(kind);
        var answer = await host.Api.Post("accounts", new { name = "A" });
        Assert.Equal((status, $"<html><body><h1>{status}</h1></body></html>", written), ((int)answer.Status, answer.Text, host.Accounts()));
    }

    [Theory]
    [Supports("Faults on request")]
    [InlineData(FaultKind.ResetBefore, 0)]
    [InlineData(FaultKind.ResetAfter, 1)]
    public async Task A_reset_tells_nothing_and_may_come_too_late(FaultKind kind, int written)
    {
        await using var host = Failing(kind);
        await Assert.ThrowsAsync<HttpRequestException>(() => host.Api.Post("accounts", new { name = "A" }));
        Assert.Equal(written, host.Accounts());
    }

    [Fact]
    [Supports("Faults on request")]
    public async Task Without_a_rate_nothing_fails()
    {
        await using var host = new Interfered(faults: new FaultPlan(1, 0));
        await host.Api.Create("accounts", new { name = "A" });
        Assert.Equal(1, host.Accounts());
    }

    static Interfered Failing(FaultKind kind) => new(faults: new FaultPlan(1, 1) { Kinds = [kind] });
}
