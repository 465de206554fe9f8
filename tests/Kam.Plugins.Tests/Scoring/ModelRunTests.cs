using Kam.Plugins.Tests.Runs;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Scoring;

public sealed class ModelRunTests : IDisposable
{
    readonly Tenant tenant = Scored.Thirty();

    [Fact]
    public void A_change_of_the_active_model_scores_everybody_anew_in_the_background()
    {
        tenant.Administrator.Update(new ScoringModelRow(tenant.Model().Id) { WeightValue = 30, WeightMargin = 20 }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal([1, 2], Runs());
        Assert.All(tenant.Clients().Where(client => client.Account.Score is not null), client => Assert.Equal((2, 30m), (client.Value.ModelVersion, client.Value.Weight1)));
    }

    [Fact]
    public void So_does_activating_another()
    {
        var next = tenant.Administrator.Create(new ScoringModelRow
        {
            Name = "Ours",
            Code = "OURS",
            ModelStatus = ModelStatusChoice.Draft,
            WeightValue = 40,
            WeightPotential = 20,
            WeightRegularity = 15,
            WeightMargin = 15,
            WeightStrategic = 10,
        }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal([1], Runs());
        tenant.Administrator.Update(new ScoringModelRow(next) { ModelStatus = ModelStatusChoice.Active }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((2, next), (Runs().Count, tenant.RunOf(tenant.Clients()[0].Value.RunId!.Id).ModelId!.Id));
    }

    [Fact]
    public void Nobody_is_scored_anew_for_a_name()
    {
        tenant.Administrator.Update(new ScoringModelRow(tenant.Model().Id) { Name = "Ours" }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal([1], Runs());
    }

    /// <summary>The platform ends a chain of more than eight. The last link is the checklist of a client that becomes a key client.</summary>
    [Fact]
    public void The_chain_from_the_model_to_the_last_client_stays_short_of_what_the_platform_allows()
    {
        foreach (var client in tenant.Clients()) tenant.Administrator.Update(new AccountRow(client.Id) { OwnerId = new(SystemUserRow.Table, tenant.People.Anna) }.Row);
        tenant.Organization.Jobs.RunAll();
        var deepest = 0;
        using (tenant.Organization.Observe(call => deepest = Math.Max(deepest, call.Depth)))
        {
            tenant.Administrator.Update(new ScoringModelRow(tenant.Model().Id) { KeyScore = 60, KeyValue = 60 }.Row);
            tenant.Organization.Jobs.RunAll();
        }
        Assert.InRange(deepest, 3, 7);
    }

    public void Dispose() => tenant.Dispose();

    List<int> Runs() => [.. tenant.All(ScoringRunRow.Table).Select(row => new ScoringRunRow(row)).Where(run => run.RunStatus == RunStatusChoice.Completed).Select(run => run.ModelVersion!.Value).Order()];
}
