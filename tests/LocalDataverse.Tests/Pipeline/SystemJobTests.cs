using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Pipeline;

public sealed class SystemJobTests
{
    private readonly MovingClock clock = new();

    [Fact]
    [Supports("Canceling, pausing and postponing of system jobs")]
    public void A_canceled_job_does_not_run()
    {
        using var host = Waiting();
        Set(host, 3, 32);
        Assert.Equal(0, host.Organization.Jobs.RunAll());
        Assert.True(Job(host).Contains("completedon"));
    }

    [Fact]
    [Supports("Canceling, pausing and postponing of system jobs")]
    public void A_paused_job_waits_until_it_may_go_on()
    {
        using var host = Waiting();
        Set(host, 1, 10);
        Assert.Equal(0, host.Organization.Jobs.RunAll());
        Set(host, 0, 0);
        Assert.Equal(1, host.Organization.Jobs.RunAll());
    }

    [Fact]
    [Supports("Canceling, pausing and postponing of system jobs")]
    public void A_postponed_job_runs_in_the_end()
    {
        using var host = Waiting();
        host.Service.Update(new Entity("asyncoperation", Job(host).Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(10), ["postponeuntil"] = new DateTime(2026, 1, 15, 10, 0, 0, DateTimeKind.Utc) });
        Assert.Equal(1, host.Organization.Jobs.RunAll());
    }

    [Theory]
    [Supports("Canceling, pausing and postponing of system jobs")]
    [InlineData(0, 0), InlineData(3, 32)]
    public void What_has_ended_stays_as_it_is(int state, int status)
    {
        using var host = Waiting();
        host.Organization.Jobs.RunAll();
        Assert.Equal("0x80044162", Host.Refused(() => Set(host, state, status)).ErrorCodeText);
    }

    [Fact]
    [Supports("Canceling, pausing and postponing of system jobs")]
    public void Nobody_declares_a_job_done()
    {
        using var host = Waiting();
        Assert.Equal("0x80044162", Host.Refused(() => Set(host, 3, 30)).ErrorCodeText);
    }

    [Fact]
    [Supports("Canceling, pausing and postponing of system jobs")]
    public void A_job_is_deleted_only_after_its_end()
    {
        using var host = Waiting();
        var job = Job(host).Id;
        Assert.Equal("0x8004416a", Host.Refused(() => host.Service.Delete("asyncoperation", job)).ErrorCodeText);
        host.Organization.Jobs.RunAll();
        host.Service.Delete("asyncoperation", job);
    }

    private Host Waiting()
    {
        var host = new Host(new OrganizationOptions { Clock = clock }, Shop.Step("NoteContext", "Create", "test_order", StepStage.PostOperation, isAsync: true, configuration: "later"));
        host.Order();
        return host;
    }

    private static void Set(Host host, int state, int status) =>
        host.Service.Update(new Entity("asyncoperation", Job(host).Id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });

    private static Entity Job(Host host) => host.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet(true) }).Entities.Single();
}
