using Kam.SolutionModel;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Pipeline;

public sealed class LoopTests
{
    [Fact]
    [Supports("Depth")]
    public void A_loop_is_refused_with_the_platforms_code()
    {
        using var host = new Host(Shop.Step("UpdateAgain", "Update", "test_order", StepStage.PostOperation));
        Assert.Equal("0x80044182", Host.Refused(() => host.Update(host.Order(), "test_name", "go")).ErrorCodeText);
    }

    [Fact]
    [Supports("Depth")]
    public void A_loop_through_jobs_ends_as_well()
    {
        using var host = new Host(Loop());
        host.Update(host.Order(), "test_name", "go");
        Assert.Equal(8, host.Organization.Jobs.RunAll());
        Assert.Equal(1, Failed(host));
    }

    [Fact]
    [Supports("Depth")]
    public void A_job_that_has_waited_for_more_than_an_hour_counts_from_the_beginning()
    {
        var clock = new MovingClock();
        using var host = new Host(new OrganizationOptions { Clock = clock }, Shop.Step("NoteContext", "Update", "test_order", StepStage.PostOperation, isAsync: true, configuration: "later"), Shop.Step("TouchOrder", "Create", "test_line", StepStage.PostOperation));
        var line = new Microsoft.Xrm.Sdk.Entity("test_line") { ["test_orderid"] = new Microsoft.Xrm.Sdk.EntityReference("test_order", host.Order()) };
        host.Service.Create(line);
        clock.Move(TimeSpan.FromMinutes(61));
        host.Organization.Jobs.RunAll();
        Assert.Contains("|depth 1|", host.Notes.Single());
    }

    private static Step Loop() => Shop.Step("UpdateAgain", "Update", "test_order", StepStage.PostOperation, isAsync: true);

    private static int Failed(Host host)
    {
        var query = new QueryExpression("asyncoperation");
        query.Criteria.AddCondition("statuscode", ConditionOperator.Equal, 31);
        return host.Service.RetrieveMultiple(query).Entities.Count;
    }
}
