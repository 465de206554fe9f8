using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Guard;

public class ImporterTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void An_old_progress_comes_with_its_own_dates_and_weight()
    {
        var client = A.Client(tenant, tenant.People.Ivan);
        Import(client, new ProgressRow { Status = ProgressStatusChoice.Completed, EvidenceNote = "From the old system", CompletedOn = new DateTime(2024, 3, 1), StartedOn = new DateTime(2024, 2, 1), Weight = 9 });
        var progress = client.Progresses.Single();
        Assert.Equal((9, new DateTime(2024, 2, 1), new DateTime(2024, 3, 1)), (progress.Weight, progress.StartedOn, progress.CompletedOn));
        Assert.Equal(100m, client.Account.ProgressPercent);
    }

    [Fact]
    public void Evidence_is_asked_of_importers_too() =>
        Assert.EndsWith("(KAM-001)", Assert.Throws<DataverseFault>(() => Import(A.Client(tenant, tenant.People.Ivan), new ProgressRow { Status = ProgressStatusChoice.Completed })).Message);

    void Import(Client client, ProgressRow progress)
    {
        progress.AccountId = client.Reference;
        progress.DefinitionId = A.KeyClient(tenant).Progress("K07").DefinitionId;
        tenant.People.As(tenant.People.Ivan).Create(progress.Row);
    }
}
