using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.ReEngage;

public class StartTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void Starting_makes_the_pipeline_and_the_whole_checklist()
    {
        var client = A.Client(tenant);
        var (pipeline, started) = client.ReEngage();
        Assert.Equal((true, client.Pipeline.Id, 26), (started, pipeline, client.Progresses.Count));
        Assert.Equal((ReengageStageChoice.Buyer, ReengageStageChoice.Buyer, ReengageStageChoice.Buyer), (client.Pipeline.Stage, client.Pipeline.GateStage, client.Account.ReengageStage));
        Assert.Equal((new DateTime(2026, 6, 15), new DateTime(2026, 6, 15), client.Account.Name, tenant.People.Anna), (client.Pipeline.StartedOn, client.Pipeline.EnteredStageOn, client.Pipeline.Name, client.Pipeline.OwnerId!.Id));
        Assert.Equal([">Buyer Started"], client.Moves());
    }

    [Fact]
    public void Starting_twice_gives_the_same()
    {
        var client = A.Client(tenant);
        var (pipeline, _) = client.ReEngage();
        var before = tenant.Everything();
        Assert.Equal((pipeline, false), client.ReEngage());
        // The client's lock is all that is written.
        Assert.Equal(Without(before, client), Without(tenant.Everything(), client));
    }

    [Fact]
    public void Starting_where_the_checklist_is_there_takes_seven_calls()
    {
        var client = A.KeyClient(tenant);
        Assert.Equal(
            ["Update account", "RetrieveMultiple account", "RetrieveMultiple kam_progressdefinition", "Create kam_reengagement", "Update kam_reengagement", "Create kam_reengagestagechange", "Update account"],
            tenant.CallsOf(() => client.ReEngage()));
        Assert.Equal(3, tenant.CallsOf(() => client.ReEngage()).Count);
    }

    [Fact]
    public void A_client_that_has_come_far_already_begins_there()
    {
        var client = A.KeyClient(tenant);
        client.Complete(tenant, ProgressCategoryChoice.KnowledgeOfTheBusiness);
        Assert.Null(client.Account.ReengageStage);
        client.ReEngage();
        Assert.Equal(ReengageStageChoice.Known, client.Account.ReengageStage);
        Assert.Equal([">Known Started"], client.Moves());
    }

    [Fact]
    public void A_client_of_another_kam_is_not_taken_in() =>
        Assert.Throws<DataverseFault>(() => A.KeyClient(tenant, tenant.People.Boris).ReEngage(tenant.People.Anna));

    [Fact]
    public void A_pipeline_made_by_hand_begins_like_any_other()
    {
        var client = A.KeyClient(tenant);
        client.Complete(tenant, ProgressCategoryChoice.KnowledgeOfTheBusiness);
        tenant.People.As(tenant.People.Anna).Create(new ReengagementRow { AccountId = client.Reference, HoldStage = ReengageStageChoice.Buyer, ChangeReason = "Slowly" }.Row);
        Assert.Equal((ReengageStageChoice.Buyer, ReengageStageChoice.Known, ReengageStageChoice.Buyer), (client.Pipeline.Stage, client.Pipeline.GateStage, client.Account.ReengageStage));
        Assert.Equal(("Slowly", null), (client.StageHistory.Single().Reason, client.Pipeline.ChangeReason));
    }

    [Fact]
    public void A_second_made_by_hand_is_refused()
    {
        var client = Staged.Client(tenant);
        Assert.EndsWith("(KAM-065)", Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Create(new ReengagementRow { AccountId = client.Reference }.Row)).Message);
    }

    [Fact]
    public void What_is_computed_of_a_pipeline_is_not_the_users_to_write()
    {
        var client = Staged.Client(tenant);
        foreach (var write in new Action<ReengagementRow>[] { row => row.Stage = ReengageStageChoice.Partner, row => row.RunningKey = "x", row => row.AccountId = A.Client(tenant).Reference })
            Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => client.Pipeline.Save(tenant, write)).Message);
    }

    static string Without(string everything, Client client) => string.Join('\n', everything.Split('\n').Where(line => !line.StartsWith($"account {client.Id}", StringComparison.Ordinal)));
}
