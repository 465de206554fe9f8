using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.ReEngage;

public class HoldTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_held_client_stays_where_it_is_held_until_it_is_released()
    {
        var client = Known();
        client.Hold(tenant, ReengageStageChoice.Buyer, "New owner at the client");
        client.Complete(tenant, ProgressCategoryChoice.Contacts);
        Assert.Equal((ReengageStageChoice.Buyer, ReengageStageChoice.Connected, ReengageStageChoice.Buyer), (client.Pipeline.Stage, client.Pipeline.GateStage, client.Account.ReengageStage));
        tenant.Clock.Pass(days: 3);
        client.Hold(tenant, null, null);
        Assert.Equal((ReengageStageChoice.Connected, ReengageStageChoice.Connected), (client.Pipeline.Stage, client.Account.ReengageStage));
        Assert.Equal(["Known>Buyer Held 0", "Buyer>Connected Released 3"], client.Moves().Skip(2));
        Assert.Equal(("New owner at the client", null), (client.StageHistory[2].Reason, client.Pipeline.ChangeReason));
    }

    [Fact]
    public void A_hold_takes_four_calls()
    {
        var client = Known();
        Assert.Equal(
            ["Update account", "RetrieveMultiple account", "Create kam_reengagestagechange", "Update account"],
            tenant.CallsOf(() => client.Hold(tenant, ReengageStageChoice.Buyer)));
    }

    [Fact]
    public void A_hold_where_the_client_stands_keeps_its_reason_and_leaves_no_stage()
    {
        var client = Known();
        var entered = client.Pipeline.EnteredStageOn;
        tenant.Clock.Pass(days: 2);
        client.Hold(tenant, ReengageStageChoice.Known, "Enough for now");
        Assert.Equal(("Known>Known Held", "Enough for now", entered), (client.Moves()[^1], client.StageHistory[^1].Reason, client.Pipeline.EnteredStageOn));
    }

    [Fact]
    public void A_hold_needs_a_reason()
    {
        var client = Known();
        Assert.EndsWith("(KAM-100)", Assert.Throws<DataverseFault>(() => client.Hold(tenant, ReengageStageChoice.Buyer, " ")).Message);
    }

    [Fact]
    public void A_move_beyond_the_open_gates_is_refused_and_names_what_is_missing()
    {
        var client = Known();
        var refused = Assert.Throws<DataverseFault>(() => client.Hold(tenant, ReengageStageChoice.Engaged));
        Assert.Equal("The client cannot be held at a stage that it has not reached: contacts are completed to 0 %, 60 % are needed (weight 24 is missing). (KAM-102)", refused.Message);
    }

    [Fact]
    public void Ending_asks_for_an_outcome_and_a_reason_and_clears_the_clients_stage()
    {
        var client = Known();
        Assert.EndsWith("(KAM-107)", Assert.Throws<DataverseFault>(() => client.End(tenant, outcome: null)).Message);
        Assert.EndsWith("(KAM-108)", Assert.Throws<DataverseFault>(() => client.End(tenant, reason: null)).Message);
        tenant.Clock.Pass(days: 4);
        client.End(tenant, PipelineOutcomeChoice.ClientLost, "Plant closed");
        var ended = client.Pipelines.Single();
        Assert.Equal((PipelineStatusChoice.Ended, ReengageStageChoice.Known, null), (ended.PipelineStatus, ended.Stage, ended.RunningKey));
        Assert.Equal((DateOnly.FromDateTime(tenant.Clock.GetUtcNow().UtcDateTime), null), (DateOnly.FromDateTime(ended.EndedOn!.Value), client.Account.ReengageStage));
        Assert.Equal(("Known> Ended 4", "Plant closed"), (client.Moves()[^1], client.StageHistory[^1].Reason));
    }

    [Fact]
    public void What_has_ended_stays_so_and_another_can_be_started()
    {
        var client = Known();
        client.End(tenant);
        var ended = client.Pipelines.Single();
        Assert.EndsWith("(KAM-109)", Assert.Throws<DataverseFault>(() => ended.Save(tenant, row => row.PipelineStatus = PipelineStatusChoice.Running)).Message);
        Assert.EndsWith("(KAM-109)", Assert.Throws<DataverseFault>(() => ended.Save(tenant, row => row.HoldStage = ReengageStageChoice.Buyer)).Message);
        client.Progress("C01").Deactivate(tenant, "None there");
        Assert.Null(client.Account.ReengageStage);
        Assert.True(client.ReEngage().Started);
        Assert.Equal(ReengageStageChoice.Known, client.Account.ReengageStage);
    }

    [Fact]
    public void Deactivating_a_pipeline_is_ending_it()
    {
        var client = Known();
        void Deactivate(string? reason) => client.Pipeline.Save(tenant, row =>
        {
            (row.StateCode, row.StatusCode) = (ReengagementState.Inactive, ReengagementStatusReason.Inactive);
            (row.Outcome, row.ChangeReason) = (PipelineOutcomeChoice.Stopped, reason);
        });
        Assert.EndsWith("(KAM-108)", Assert.Throws<DataverseFault>(() => Deactivate(null)).Message);
        Deactivate("No budget");
        Assert.Equal((PipelineStatusChoice.Ended, null), (client.Pipelines.Single().PipelineStatus, client.Account.ReengageStage));
    }

    [Fact]
    public void A_running_pipeline_that_is_deleted_leaves_no_stage()
    {
        var client = Known();
        tenant.Administrator.Delete(ReengagementRow.Table, client.Pipeline.Id);
        Assert.Null(client.Account.ReengageStage);
    }

    [Fact]
    public void A_client_goes_with_its_pipeline()
    {
        var client = Known();
        tenant.Administrator.Delete(AccountRow.Table, client.Id);
        Assert.Empty(client.Pipelines);
    }

    Client Known()
    {
        var client = Staged.Client(tenant);
        client.Complete(tenant, ProgressCategoryChoice.KnowledgeOfTheBusiness);
        return client;
    }
}
