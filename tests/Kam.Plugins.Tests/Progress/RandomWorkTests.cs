using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Progress;

public class RandomWorkTests(Tenant tenant) : IClassFixture<Tenant>
{
    /// <summary>Which progress, and what is tried on it: refused or not, the figures must stay those of a recount.</summary>
    static readonly Gen<(int Progress, int Act)[]> Work = Gen.Select(Gen.Int[0, 25], Gen.Int[0, 4]).Array[1, 12];

    [Fact]
    public void Whatever_is_done_the_figures_are_those_of_a_recount_from_scratch() => Work.Sample(acts =>
    {
        var client = A.KeyClient(tenant);
        var progresses = client.Progresses.OrderBy(progress => progress.Name).ToList();
        foreach (var (progress, act) in acts) Try(progresses[progress], act);
        var kept = client.Progresses.Where(progress => progress.StateCode == ProgressState.Applicable).ToList();
        var (done, all) = (kept.Where(progress => progress.Status == ProgressStatusChoice.Completed).ToList(), kept.Sum(progress => progress.Weight!.Value));
        Assert.Equal(all == 0 ? null : Math.Round(100m * done.Sum(progress => progress.Weight!.Value) / all, 2, MidpointRounding.AwayFromZero), client.Account.ProgressPercent);
        Assert.Equal((done.Count, kept.Count), (client.Account.ProgressCompleted, client.Account.ProgressApplicable));
    }, iter: 12, threads: 1);

    void Try(ProgressRow progress, int act)
    {
        try
        {
            if (act == 0) progress.With(note: "Seen", money: 5, percent: 5).Complete(tenant);
            if (act == 1) progress.Reopen(tenant, "Not so");
            if (act == 2) progress.Deactivate(tenant, "Not here");
            if (act == 3) tenant.Administrator.Update(new ProgressRow(progress.Id) { StateCode = ProgressState.Applicable, StatusCode = ProgressStatusReason.Applicable }.Row);
            if (act == 4) tenant.Administrator.Delete(ProgressRow.Table, progress.Id);
        }
        catch (DataverseFault)
        {
            // A refusal is an answer: what it leaves behind is what is tested.
        }
    }
}
