using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Catalogue;

public sealed class RandomChangesTests : IDisposable
{
    /// <summary>Which entry, and what is tried: by a KAM on its progress, or by the administrator on the catalogue.</summary>
    static readonly Gen<(int Entry, int Act, int Weight)[]> Work = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[1, 10]).Array[4, 14];

    readonly Tenant tenant = new();
    readonly Catalogue catalogue;

    public RandomChangesTests() => catalogue = new(tenant);

    [Fact]
    public void Whatever_becomes_of_catalogue_and_checklist_the_figures_are_those_of_a_recount() => Work.Sample(acts =>
    {
        var client = A.KeyClient(tenant);
        var completed = new Dictionary<Guid, int>();
        foreach (var (entry, act, weight) in acts) Try(client, $"K0{entry + 1}", act, weight, completed);
        var kept = client.Progresses.Where(progress => progress.StateCode == ProgressState.Applicable).ToList();
        var (done, all) = (kept.Where(progress => progress.Status == ProgressStatusChoice.Completed).ToList(), kept.Sum(progress => progress.Weight!.Value));
        Assert.Equal(all == 0 ? null : Math.Round(100m * done.Sum(progress => progress.Weight!.Value) / all, 2, MidpointRounding.AwayFromZero), client.Account.ProgressPercent);
        Assert.Equal((done.Count, kept.Count), (client.Account.ProgressCompleted, client.Account.ProgressApplicable));
        // What was completed keeps the weight it was completed with.
        Assert.All(done, progress => Assert.Equal(completed[progress.Id], progress.Weight));
    }, iter: 8, threads: 1);

    public void Dispose() => tenant.Dispose();

    void Try(Client client, string code, int act, int weight, Dictionary<Guid, int> completed)
    {
        var progress = client.Progresses.FirstOrDefault(progress => progress.DefinitionId!.Id == catalogue.Of(code));
        try
        {
            if (act == 0) catalogue.Weigh(catalogue.Of(code), weight);
            if (act == 1) catalogue.Apply(catalogue.Of(code));
            if (act == 2) catalogue.Apply(catalogue.Add());
            if (progress is null) return;
            if (act is 3 or 4)
            {
                Complete(progress);
                completed[progress.Id] = progress.Weight!.Value;
            }
            if (act == 5) progress.Reopen(tenant, "Not so");
            if (act == 6) progress.Deactivate(tenant, "Not here");
        }
        catch (DataverseFault)
        {
            // A refusal is an answer: what it leaves behind is what is tested.
        }
    }

    void Complete(ProgressRow progress) => progress.With(note: "Seen", money: 5, percent: 5).Save(tenant, row =>
    {
        row.Status = ProgressStatusChoice.Completed;
        row.AnswerText = "Brightchem — 40 %";
    });
}
