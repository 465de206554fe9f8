using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Merging;

public sealed class MergedChecklistTests : IDisposable
{
    readonly Tenant tenant = new();

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void The_checklists_of_both_become_one_of_as_many_progresses_as_the_catalogue_has()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        tenant.Merge(master, subordinate);
        Assert.Equal(26, master.Progresses.Count(progress => progress.StateCode == ProgressState.Applicable));
        Assert.Equal(26, master.Account.ProgressApplicable);
        Assert.Empty(subordinate.Progresses);
    }

    [Fact]
    public void What_one_has_completed_is_completed_and_its_words_and_history_stay()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        var (first, second) = (Easy(master, 0), Easy(subordinate, 1));
        Complete(first);
        Complete(second);
        tenant.Merge(master, subordinate);
        Assert.Equal(2, master.Account.ProgressCompleted);
        Assert.Equal("known of both", Read(master, second.Id).EvidenceNote);
        Assert.Contains(master.History, change => change.ProgressId!.Id == second.Id && change.To == ProgressHistoryStatusChoice.Completed);
    }

    [Fact]
    public void What_both_have_completed_counts_once_and_the_earlier_answer_is_kept_aside()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        var earlier = Easy(subordinate, 0);
        Complete(earlier);
        tenant.Clock.Pass(days: 3);
        Complete(Easy(master, 0));
        tenant.Merge(master, subordinate);
        Assert.Equal(1, master.Account.ProgressCompleted);
        var aside = Read(master, earlier.Id);
        Assert.Equal((ProgressState.NotApplicable, null, "known of both"), (aside.StateCode, aside.DefinitionId, aside.EvidenceNote));
    }

    [Fact]
    public void An_open_progress_takes_over_the_next_step_that_only_the_other_has()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        Easy(subordinate, 0).Save(tenant, row => row.NextStep = "Ask Olga");
        var open = Easy(master, 0);
        open.Save(tenant, row => row.Status = ProgressStatusChoice.InProgress);
        tenant.Merge(master, subordinate);
        Assert.Equal("Ask Olga", Read(master, open.Id).NextStep);
    }

    [Fact]
    public void Rows_belong_to_the_masters_kam()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant, tenant.People.Boris));
        tenant.Merge(master, subordinate);
        Assert.All(master.Progresses, progress => Assert.Equal(tenant.People.Anna, progress.OwnerId!.Id));
    }

    [Fact]
    public void Where_both_run_a_pipeline_one_goes_on_and_the_other_is_history()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        master.ReEngage();
        var (pipeline, _) = subordinate.ReEngage();
        tenant.Merge(master, subordinate);
        Assert.NotEqual(pipeline, master.Pipeline.Id);
        var ended = master.Pipelines.Single(row => row.Id == pipeline);
        Assert.Equal((PipelineStatusChoice.Ended, PipelineOutcomeChoice.Stopped, null), (ended.PipelineStatus, ended.Outcome, ended.RunningKey));
        Assert.NotNull(master.Account.ReengageStage);
    }

    [Fact]
    public void A_pipeline_of_the_subordinate_alone_goes_on_at_the_master()
    {
        var (master, subordinate) = (A.KeyClient(tenant), A.KeyClient(tenant));
        var (pipeline, _) = subordinate.ReEngage();
        tenant.Merge(master, subordinate);
        Assert.Equal(pipeline, master.Pipeline.Id);
        Assert.Equal((pipeline, false), master.ReEngage());
    }

    /// <summary>Of two that ask for a note and no answer.</summary>
    static ProgressRow Easy(Client client, int index) => client.Progress(index == 0 ? "K07" : "D06");

    void Complete(ProgressRow progress) => progress.With(note: "known of both").Complete(tenant);

    static ProgressRow Read(Client client, Guid progress) => client.Progresses.Single(row => row.Id == progress);
}
