using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.ReEngage;

public class RandomStagesTests(Tenant tenant) : IClassFixture<Tenant>
{
    /// <summary>What is tried, and on which progresses: refused or not, stage and completion must stay those of a recount.</summary>
    static readonly Gen<(int Act, int[] Progresses)[]> Work = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 25].Array[1, 9]).Array[1, 14];

    [Fact]
    public void Whatever_is_done_one_by_one_or_in_bulk_stage_and_completion_are_those_of_a_recount() => Work.Sample(acts =>
    {
        var client = Staged.Client(tenant);
        var progresses = client.Progresses.OrderBy(progress => progress.Name).ToList();
        foreach (var (act, picked) in acts) Try(client, act, [.. picked.Distinct().Select(pick => progresses[pick])]);
        tenant.Organization.Jobs.RunAll();
        client.MustBeRight();
        Assert.False(client.Recount());
    }, iter: 14, threads: 1);

    void Try(Client client, int act, IReadOnlyList<ProgressRow> picked)
    {
        try
        {
            if (act <= 2) foreach (var progress in picked) client.Complete(tenant, progress);
            if (act == 3) picked[0].Reopen(tenant, "Not so");
            if (act == 4) picked[0].Deactivate(tenant, "Not here");
            if (act == 5) tenant.Administrator.Delete(ProgressRow.Table, picked[0].Id);
            if (act == 6) client.Hold(tenant, ReengageStageChoice.Buyer + picked[0].Weight!.Value % 6);
            if (act == 7) client.Hold(tenant, null, null);
            if (act == 8) client.End(tenant);
            if (act == 9) client.ReEngage();
            if (act == 10) tenant.Organization.Jobs.RunAll();
            if (act == 11) InBulk(picked);
        }
        catch (Exception refused) when (refused is DataverseFault or InvalidOperationException)
        {
            // A refusal is an answer, and so is a pipeline that is not there: what they leave behind is what is tested.
        }
    }

    void InBulk(IReadOnlyList<ProgressRow> picked) => tenant.People.As(tenant.People.Ivan).Execute(new OrganizationRequest("UpdateMultiple")
    {
        ["Targets"] = new EntityCollection([.. picked.Select(progress => new ProgressRow(progress.Id) { Status = ProgressStatusChoice.InProgress, ChangeReason = "Import" }.Row)]) { EntityName = ProgressRow.Table },
    });
}
