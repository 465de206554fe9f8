using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Tests.Pipeline;

public sealed class AsyncTests
{
    [Fact]
    [Supports("Asynchronous steps")]
    public void An_asynchronous_step_waits_as_a_job_and_runs_outside_the_transaction()
    {
        using var host = new Host(Note());
        host.Order();
        Assert.Equal((1, 0), (host.Organization.Jobs.Pending, host.Notes.Count()));
        Assert.Equal(1, host.Organization.Jobs.RunAll());
        Assert.StartsWith("later|Create|40|1|depth 1|out", host.Notes.Single());
    }

    [Fact]
    [Supports("Asynchronous steps")]
    public void A_refused_save_enqueues_nothing()
    {
        using var host = new Host(Note(), Shop.Step("Refuse", "Create", "test_order", StepStage.PostOperation, rank: 9));
        Host.Refused(() => host.Order());
        Assert.Equal(0, host.Organization.Jobs.Pending);
    }

    [Fact]
    [Supports("Retries")]
    public void A_job_that_asks_for_a_retry_is_run_again()
    {
        using var host = new Host(Shop.Step("AskForRetry", "Create", "test_order", StepStage.PostOperation, isAsync: true));
        host.Order();
        Assert.Equal(3, host.Organization.Jobs.RunAll());
        Assert.Equal(30, Job(host).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    [Supports("Faults of plug-ins")]
    public void A_job_that_fails_says_why()
    {
        using var host = new Host(Shop.Step("Refuse", "Create", "test_order", StepStage.PostOperation, isAsync: true));
        host.Order();
        host.Organization.Jobs.RunAll();
        Assert.Equal((31, "This order is refused."), (Job(host).GetAttributeValue<OptionSetValue>("statuscode").Value, Job(host).GetAttributeValue<string>("friendlymessage")));
    }

    [Fact]
    [Supports("Asynchronous steps")]
    public void A_step_that_cleans_up_after_itself_leaves_no_job()
    {
        using var host = new Host(Note() with { AsyncAutoDelete = true });
        host.Order();
        host.Organization.Jobs.RunAll();
        Assert.Empty(host.Service.RetrieveMultiple(new QueryExpression("asyncoperation")).Entities);
    }

    /// <summary>Each of its calls commits alone: one that fails spoils nothing but itself.</summary>
    [Fact]
    [Supports("Asynchronous steps")]
    public void A_job_is_told_why_a_call_failed_and_may_go_on()
    {
        using var host = new Host(Shop.Step("SwallowFailure", "Create", "test_order", StepStage.PostOperation, isAsync: true));
        host.Order();
        host.Organization.Jobs.RunAll();
        Assert.Contains("Does Not Exist", host.Notes.Single());
    }

    [Fact]
    [Supports("System jobs that outlive the process")]
    public void Jobs_outlive_the_process()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var step = Note();
        try
        {
            using (var host = new Host(new OrganizationOptions { DatabaseFile = file }, step)) host.Order();
            using var again = new Host(new OrganizationOptions { DatabaseFile = file }, step);
            Assert.Equal(1, again.Organization.Jobs.RunAll());
        }
        finally
        {
            foreach (var part in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) File.Delete(part);
        }
    }

    [Fact]
    [Supports("Asynchronous steps")]
    public void A_background_worker_runs_jobs_as_they_come()
    {
        using var host = new Host(Note());
        host.Organization.Jobs.Start();
        host.Order();
        Assert.True(SpinWait.SpinUntil(() => host.Organization.Jobs.Pending == 0, TimeSpan.FromSeconds(10)));
    }

    private static Step Note() => Shop.Step("NoteContext", "Create", "test_order", StepStage.PostOperation, isAsync: true, configuration: "later");

    private static Entity Job(Host host) => host.Service.RetrieveMultiple(new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet(true) }).Entities.Single();
}
