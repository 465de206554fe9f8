using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Progress;

public class CompletionTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void Completing_without_evidence_is_refused_in_the_users_language()
    {
        var refused = Assert.Throws<DataverseFault>(() => A.KeyClient(tenant).Progress("K07").Complete(tenant, tenant.People.Anna));
        Assert.Equal("Describe the evidence in the note first: this progress cannot be completed without it. (KAM-001)", refused.Message);
        refused = Assert.Throws<DataverseFault>(() => A.KeyClient(tenant, tenant.People.Boris).Progress("K07").Complete(tenant, tenant.People.Boris));
        Assert.Equal("Сначала опишите подтверждение в заметке: без неё этот прогресс завершить нельзя. (KAM-001)", refused.Message);
    }

    [Fact]
    public void A_refused_save_leaves_no_trace_in_any_table()
    {
        var progress = A.KeyClient(tenant).Progress("C01").With(contact: A.ContactOf(A.Client(tenant), tenant));
        var before = tenant.Everything();
        Assert.EndsWith("(KAM-004)", Assert.Throws<DataverseFault>(() => progress.Complete(tenant, tenant.People.Anna)).Message);
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void Completing_moves_the_clients_figures_in_the_same_transaction()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K07").With(note: "Organigram received").Complete(tenant, tenant.People.Anna);
        Assert.Equal((2.42m, 1, 26), (client.Account.ProgressPercent, client.Account.ProgressCompleted, client.Account.ProgressApplicable));
        Assert.Equal((8.70m, 0m), (client.Value.KnowledgePercent, client.Value.ContactsPercent));
    }

    [Fact]
    public void Completing_takes_five_calls_beyond_the_save()
    {
        var progress = A.KeyClient(tenant).Progress("K07").With(note: "Organigram received");
        var calls = tenant.CallsOf(() => progress.Complete(tenant, tenant.People.Anna));
        Assert.Equal(["Update account", "Create kam_progresschange", "RetrieveMultiple account", "Update account", "Update kam_clientvalue"], calls);
    }

    [Fact]
    public void Completing_by_a_contact_takes_no_call_more()
    {
        var client = A.KeyClient(tenant);
        var progress = client.Progress("C01").With(contact: A.ContactOf(client, tenant));
        Assert.Equal(5, tenant.CallsOf(() => progress.Complete(tenant, tenant.People.Anna)).Count);
    }

    [Fact]
    public void An_answer_that_moves_the_score_takes_six_the_rescoring_among_them()
    {
        var progress = A.KeyClient(tenant).Progress("K01").With(note: "Told by the buyer", money: 500_000);
        var calls = tenant.CallsOf(() => progress.Complete(tenant, tenant.People.Anna));
        Assert.Equal(["Update account", "Create kam_progresschange", "RetrieveMultiple account", "Update account", "RetrieveMultiple kam_clientvalue", "Update kam_clientvalue"], calls);
    }

    [Fact]
    public void Typing_a_next_step_takes_no_call()
    {
        var progress = A.KeyClient(tenant).Progress("K07");
        Assert.Empty(tenant.CallsOf(() => tenant.People.As(tenant.People.Anna).Update(new ProgressRow(progress.Id) { NextStep = "Call the secretary" }.Row)));
    }

    [Fact]
    public void A_contact_has_to_be_one_of_that_client()
    {
        var (client, other) = (A.KeyClient(tenant), A.Client(tenant));
        var refused = Assert.Throws<DataverseFault>(() => client.Progress("C01").With(contact: A.ContactOf(other, tenant)).Complete(tenant, tenant.People.Anna));
        Assert.EndsWith("(KAM-004)", refused.Message);
    }

    [Fact]
    public void An_activity_has_to_be_completed_and_regard_that_client()
    {
        var client = A.KeyClient(tenant);
        var progress = client.Progress("D01");
        Assert.EndsWith("(KAM-005)", Assert.Throws<DataverseFault>(() => progress.With(task: A.Task(tenant, client, completed: false)).Complete(tenant, tenant.People.Anna)).Message);
        Assert.EndsWith("(KAM-005)", Assert.Throws<DataverseFault>(() => progress.With(task: A.Task(tenant, A.Client(tenant), completed: true)).Complete(tenant, tenant.People.Anna)).Message);
        progress.With(task: A.Task(tenant, client, completed: true)).Complete(tenant, tenant.People.Anna);
        Assert.Equal(1, client.Account.ProgressCompleted);
    }

    [Fact]
    public void Evidence_of_a_completed_progress_cannot_be_taken_away()
    {
        var progress = A.KeyClient(tenant).Progress("K07").With(note: "Organigram received");
        progress.Complete(tenant, tenant.People.Anna);
        var refused = Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(new ProgressRow(progress.Id) { EvidenceNote = null }.Row));
        Assert.EndsWith("(KAM-001)", refused.Message);
    }
}
