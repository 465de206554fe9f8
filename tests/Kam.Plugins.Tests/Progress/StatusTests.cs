using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Progress;

public class StatusTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void Reopening_needs_a_reason()
    {
        var progress = Completed(A.KeyClient(tenant));
        Assert.EndsWith("(KAM-020)", Assert.Throws<DataverseFault>(() => progress.Reopen(tenant, null)).Message);
    }

    [Fact]
    public void Reopening_moves_the_figures_back_and_keeps_the_first_start()
    {
        var client = A.KeyClient(tenant);
        Completed(client).Reopen(tenant, "The organigram is of last year");
        var progress = client.Progress("K07");
        Assert.Equal((0m, 0), (client.Account.ProgressPercent, client.Account.ProgressCompleted));
        Assert.Equal((null, null), (progress.CompletedOn, progress.ChangeReason));
        Assert.NotNull(progress.StartedOn);
    }

    [Fact]
    public void Every_move_is_kept_with_user_date_and_reason()
    {
        var client = A.KeyClient(tenant);
        Completed(client).Reopen(tenant, "The organigram is of last year");
        Assert.Equal([(ProgressHistoryStatusChoice.NotStarted, ProgressHistoryStatusChoice.Completed, null), (ProgressHistoryStatusChoice.Completed, ProgressHistoryStatusChoice.InProgress, "The organigram is of last year")],
            client.History.Select(change => (change.From!.Value, change.To!.Value, change.Reason)));
        Assert.All(client.History, change => Assert.Equal((tenant.People.Anna, tenant.People.Anna), (change.ChangedById!.Id, change.OwnerId!.Id)));
    }

    [Fact]
    public void Deactivating_needs_a_reason_and_leaves_numerator_and_denominator()
    {
        var client = A.KeyClient(tenant);
        var progress = Completed(client);
        Assert.EndsWith("(KAM-021)", Assert.Throws<DataverseFault>(() => progress.Deactivate(tenant, null)).Message);
        progress.Deactivate(tenant, "No structure of its own");
        Assert.Equal((0m, 0, 25), (client.Account.ProgressPercent, client.Account.ProgressCompleted, client.Account.ProgressApplicable));
        Assert.Equal(ProgressHistoryStatusChoice.NotApplicable, client.History[^1].To);
    }

    [Fact]
    public void A_deactivated_progress_cannot_move()
    {
        var progress = A.KeyClient(tenant).Progress("K07").With(note: "Organigram received");
        progress.Deactivate(tenant, "No structure of its own");
        Assert.EndsWith("(KAM-022)", Assert.Throws<DataverseFault>(() => progress.Complete(tenant)).Message);
    }

    [Fact]
    public void A_reason_saved_before_serves_the_deactivation_that_follows()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K07").Save(tenant, row => row.ChangeReason = "No structure of its own");
        client.Progress("K07").Deactivate(tenant, "No structure of its own");
        Assert.Equal("No structure of its own", client.History.Single().Reason);
    }

    [Theory, InlineData("2026-Q5"), InlineData("Q1 2026"), InlineData("2026-q1")]
    public void A_planned_quarter_that_cannot_be_read_is_refused(string quarter)
    {
        var progress = A.KeyClient(tenant).Progress("K07");
        Assert.EndsWith("(KAM-030)", Assert.Throws<DataverseFault>(() => progress.Save(tenant, row => row.PlannedQuarter = quarter)).Message);
    }

    [Fact]
    public void Deleting_a_progress_recounts_the_client()
    {
        var client = A.KeyClient(tenant);
        tenant.Administrator.Delete(ProgressRow.Table, Completed(client).Id);
        Assert.Equal((0m, 25), (client.Account.ProgressPercent, client.Account.ProgressApplicable));
    }

    [Fact]
    public void Deleting_a_client_takes_its_checklist_along_without_a_recount()
    {
        var client = A.KeyClient(tenant);
        Assert.Empty(tenant.CallsOf(() => tenant.Administrator.Delete(AccountRow.Table, client.Id)));
        Assert.Empty(client.Progresses);
    }

    [Fact]
    public void A_progress_that_moves_to_another_client_is_recounted_at_both()
    {
        var (from, to) = (A.KeyClient(tenant), A.Client(tenant));
        var progress = Completed(from);
        tenant.Administrator.Update(new ProgressRow(progress.Id) { AccountId = to.Reference }.Row);
        Assert.Equal((25, 1), (from.Account.ProgressApplicable, to.Account.ProgressApplicable));
        Assert.Equal((0m, 100m), (from.Account.ProgressPercent, to.Account.ProgressPercent));
    }

    ProgressRow Completed(Client client)
    {
        var progress = client.Progress("K07").With(note: "Organigram received");
        progress.Complete(tenant);
        return progress;
    }
}
