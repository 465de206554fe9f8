using LocalDataverse.Limits;

namespace LocalDataverse.Tests.Limits;

/// <summary>What the platform grants a user in five minutes, on a clock that moves when the test says so.</summary>
public sealed class ServiceProtectionTests
{
    static readonly Guid Ada = Guid.NewGuid(), Ben = Guid.NewGuid();

    readonly WaitingClock clock = new(DateTimeOffset.UnixEpoch);
    readonly ServiceProtection protection;

    public ServiceProtectionTests() => protection = new ServiceProtection(new LimitOptions { Clock = clock, WebServers = 2 });

    [Fact]
    [Supports("Service protection limits on request")]
    public void The_6001st_request_of_five_minutes_is_told_to_wait_until_the_first_is_forgotten()
    {
        Send(1);
        clock.Pass(TimeSpan.FromSeconds(100.5));
        Send(5999);
        var refusal = Refused();
        Assert.Equal((-2147015902, "Number of requests exceeded the limit of 6000 over time window of 300 seconds.", 200), (refusal.Code, refusal.Message, refusal.RetryAfter.TotalSeconds));
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public void Who_comes_again_too_early_is_refused_for_the_rest_of_the_wait()
    {
        Send(6000);
        Assert.Equal(300, Refused().RetryAfter.TotalSeconds);
        clock.Pass(TimeSpan.FromSeconds(250));
        Assert.Equal(50, Refused().RetryAfter.TotalSeconds);
        clock.Pass(TimeSpan.FromSeconds(50));
        Send(1);
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public void Twenty_minutes_of_work_in_five_are_too_much()
    {
        var together = Enumerable.Range(0, 13).Select(_ => Let(Ada)).ToList();
        clock.Pass(TimeSpan.FromSeconds(100));
        together.ForEach(request => request.Leave());
        var refusal = Refused();
        Assert.Equal((-2147015903, 300), (refusal.Code, refusal.RetryAfter.TotalSeconds));
        Assert.Equal("Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.", refusal.Message);
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public void The_53rd_request_at_the_same_time_is_one_too_many()
    {
        var running = Enumerable.Range(0, 52).Select(_ => Let(Ada)).ToList();
        Assert.Equal((-2147015898, "Number of concurrent requests exceeded the limit of 52."), (Refused().Code, Refused().Message));
        running[0].Leave();
        Send(1);
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public void Every_user_and_every_web_server_counts_for_itself()
    {
        Send(6000);
        Refused();
        Let(Ben).Leave();
        Let(Ada, server: 1).Leave();
        Assert.Equal([0, 1, 0], new[] { protection.Deal(), protection.Deal(), protection.Deal() });
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public void What_is_left_is_told_with_every_answer()
    {
        Send(10);
        var request = Let(Ada);
        clock.Pass(TimeSpan.FromSeconds(2));
        request.Leave();
        Assert.Equal((5989, 1198), (request.Remaining.Requests, request.Remaining.Time.TotalSeconds));
    }

    [Fact]
    [Supports("Service protection limits on request")]
    public void Who_was_told_to_wait_is_counted_by_the_reason()
    {
        Send(6000);
        Refused();
        Refused();
        Assert.Equal((6000, 2), ((int)protection.Usage[Ada].Requests, (int)protection.Usage[Ada].Throttled[Throttled.TooManyRequests]));
    }

    void Send(int count)
    {
        for (var request = 0; request < count; request++) Let(Ada).Leave();
    }

    Admission Let(Guid user, int server = 0) => protection.Enter(user, server).Admission ?? throw new InvalidOperationException("refused");

    Throttled Refused() => protection.Enter(Ada, 0).Refusal ?? throw new InvalidOperationException("let in");
}
