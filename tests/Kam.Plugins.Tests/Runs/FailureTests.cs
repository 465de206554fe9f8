using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

public sealed class FailureTests : IDisposable
{
    readonly Tenant tenant = Portfolio.Thirty();

    [Fact]
    public void A_client_that_cannot_be_recalculated_is_listed_and_the_others_go_on()
    {
        var calls = 0;
        using (new Crash(tenant, call => call.Message == CustomApis.RecalculateAccount.Name && ++calls == 3)) Assert.Equal((29, 1), Outcome(full: true));
        Assert.EndsWith("|Not today.", Assert.Single(Errors()));
    }

    [Fact]
    public void A_client_that_cannot_be_scored_keeps_none_of_its_group_from_their_scores()
    {
        var calls = 0;
        using (new Crash(tenant, call => call.Message == CustomApis.ScoreClients.Name && ++calls <= 2)) Assert.Equal((29, 1), Outcome());
        var failed = Guid.Parse(Assert.Single(Errors()).Split('|')[0]);
        Assert.Equal([failed], tenant.Clients().Where(client => client.Account.Score is null).Select(client => client.Id));
    }

    [Fact]
    public void A_client_whose_figures_cannot_be_read_is_listed_by_name()
    {
        var client = tenant.Clients()[7];
        tenant.System.Update(new ClientValueRow(client.Value.Id) { Basis = "nonsense" }.Row);
        Assert.Equal((29, 1), Outcome());
        Assert.StartsWith($"{client.Id}|{client.Account.Name}|", Assert.Single(Errors()));
    }

    [Fact]
    public void A_client_whose_figures_are_of_another_month_is_listed_and_left_alone()
    {
        var client = tenant.Clients()[7];
        tenant.System.Update(new ClientValueRow(client.Value.Id) { AsOf = new DateTime(2026, 6, 30) }.Row);
        Assert.Equal((29, 1), Outcome());
        Assert.EndsWith("(KAM-092)", Assert.Single(Errors()));
        Assert.Null(client.Account.Score);
    }

    [Fact]
    public void Gross_profit_is_refused_as_the_measure_of_value_while_too_little_of_the_cost_is_known()
    {
        foreach (var purchase in tenant.All(PurchaseRow.Table).Where((_, index) => index % 5 == 0)) tenant.Administrator.Update(new PurchaseRow(purchase.Id) { Cost = null }.Row);
        tenant.Administrator.Update(new ScoringModelRow(tenant.Model().Id) { ValueBasis = ValueBasisChoice.GrossProfit12Months }.Row);
        var run = tenant.ScoreAll();
        Assert.Equal((RunStatusChoice.Failed, true), (run.RunStatus, run.Error!.StartsWith("KAM-081|", StringComparison.Ordinal)));
        Assert.All(tenant.Clients(), client => Assert.Null(client.Account.Score));
    }

    public void Dispose() => tenant.Dispose();

    (int? Scored, int? Failed) Outcome(bool full = false)
    {
        var run = tenant.ScoreAll(full);
        Assert.Equal(RunStatusChoice.Completed, run.RunStatus);
        return (run.Scored, run.Failed);
    }

    string[] Errors() => [.. tenant.All(ScoringBatchRow.Table).SelectMany(row => new ScoringBatchRow(row).Errors!.Split('\n'))];
}
