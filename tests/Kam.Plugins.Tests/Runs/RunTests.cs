using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

public sealed class RunTests : IDisposable
{
    readonly Tenant tenant = Portfolio.Thirty();

    [Fact]
    public void Every_client_gets_its_score_and_segment()
    {
        var run = tenant.ScoreAll();
        Assert.Equal((RunStatusChoice.Completed, 30, 30, 30, 30, 0), (run.RunStatus, run.Clients, run.Measured, run.Scored, run.Changed, run.Failed));
        Assert.All(tenant.Clients(), client => Assert.True(client.Account.Score.HasValue && client.Account.Segment.HasValue));
    }

    public void Dispose() => tenant.Dispose();
}
