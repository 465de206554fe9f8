using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.ReEngage;

public class StageTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void The_stage_follows_the_gates_forward_and_back()
    {
        var client = Staged.Client(tenant);
        client.Complete(tenant, ProgressCategoryChoice.KnowledgeOfTheBusiness);
        tenant.Clock.Pass(days: 12);
        client.Complete(tenant, ProgressCategoryChoice.Contacts);
        Assert.Equal((ReengageStageChoice.Connected, ReengageStageChoice.Connected), (client.Account.ReengageStage, client.Pipeline.Stage));
        foreach (var code in new[] { "K01", "K02", "K04" }) client.Progress(code).Reopen(tenant, "Not so");
        Assert.Equal((ReengageStageChoice.Buyer, ReengageStageChoice.Buyer), (client.Account.ReengageStage, client.Pipeline.Stage));
        Assert.Equal([">Buyer Started", "Buyer>Known GateOpened 0", "Known>Connected GateOpened 12", "Connected>Buyer GateClosed 0"], client.Moves());
    }

    [Fact]
    public void A_save_that_moves_no_stage_takes_five_calls_and_one_that_does_takes_seven()
    {
        var client = Staged.Client(tenant);
        client.Complete(tenant, ProgressCategoryChoice.KnowledgeOfTheBusiness, "K01", "K02", "K03", "K07");
        var small = client.Progress("K07").With(note: "Organigram received");
        Assert.Equal(
            ["Update account", "Create kam_progresschange", "RetrieveMultiple account", "Update account", "Update kam_clientvalue"],
            tenant.CallsOf(() => small.Complete(tenant)));
        var opening = client.Progress("K02");
        Assert.Equal(
            ["Update account", "Create kam_progresschange", "RetrieveMultiple account", "Update kam_reengagement", "Create kam_reengagestagechange", "Update account", "Update kam_clientvalue"],
            tenant.CallsOf(() => client.Complete(tenant, opening)));
        Assert.Equal(ReengageStageChoice.Known, client.Account.ReengageStage);
    }

    [Fact]
    public void Everything_completed_is_a_partner_and_the_pipeline_goes_on()
    {
        var client = Staged.Client(tenant);
        foreach (var category in Enum.GetValues<ProgressCategoryChoice>()) client.Complete(tenant, category);
        Assert.Equal((ReengageStageChoice.Partner, PipelineStatusChoice.Running), (client.Account.ReengageStage, client.Pipeline.PipelineStatus));
    }

    [Fact]
    public void Changed_gates_are_judged_with_the_next_recount()
    {
        using var other = new Tenant();
        var client = Staged.Client(other);
        client.Complete(other, ProgressCategoryChoice.KnowledgeOfTheBusiness, "K01", "K02", "K03");
        Assert.Equal(ReengageStageChoice.Buyer, client.Account.ReengageStage);
        var settings = other.System.RetrieveMultiple(new QueryExpression(SettingRow.Table)).Entities.Single();
        other.Administrator.Update(new SettingRow(settings.Id) { GateCategory = 40 }.Row);
        Assert.True(client.Recount(force: true));
        Assert.Equal(ReengageStageChoice.Known, client.Account.ReengageStage);
        Assert.False(client.Recount());
    }

    [Fact]
    public void A_client_without_a_pipeline_shows_no_stage()
    {
        var client = A.KeyClient(tenant);
        client.Complete(tenant, ProgressCategoryChoice.KnowledgeOfTheBusiness);
        Assert.Null(client.Account.ReengageStage);
    }

    [Fact]
    public void The_next_step_is_the_earliest_of_the_open_progresses()
    {
        var client = A.KeyClient(tenant);
        client.Progress("K01").Save(tenant, row => (row.NextStep, row.NextStepOn) = ("Ask the buyer", new DateTime(2026, 6, 25)));
        client.Progress("K07").Save(tenant, row => row.NextStepOn = new DateTime(2026, 6, 20));
        Assert.Equal((client.Progress("K07").Name, new DateTime(2026, 6, 20)), (client.Account.NextStep, client.Account.NextStepOn));
        client.Progress("K07").With(note: "Seen").Complete(tenant);
        Assert.Equal(("Ask the buyer", new DateTime(2026, 6, 25)), (client.Account.NextStep, client.Account.NextStepOn));
        client.Progress("K01").Save(tenant, row => row.NextStepOn = null);
        Assert.Equal((null, null), (client.Account.NextStep, client.Account.NextStepOn));
    }

    [Fact]
    public void Dating_a_next_step_takes_three_calls_and_wording_one_without_a_date_none()
    {
        var progress = A.KeyClient(tenant).Progress("K07");
        Assert.Empty(tenant.CallsOf(() => progress.Save(tenant, row => row.NextStep = "Call the secretary")));
        Assert.Equal(
            ["Update account", "RetrieveMultiple account", "Update account"],
            tenant.CallsOf(() => progress.Save(tenant, row => row.NextStepOn = new DateTime(2026, 7, 1))));
    }
}
