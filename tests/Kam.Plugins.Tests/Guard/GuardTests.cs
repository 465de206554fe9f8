using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Guard;

public class GuardTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void A_user_cannot_write_what_is_computed()
    {
        var client = A.Client(tenant);
        var refused = Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(new AccountRow(client.Id) { ProgressPercent = 99, Revenue12 = 1 }.Row));
        Assert.Equal("These columns are computed and cannot be written: kam_progresspercent, kam_revenue12. (KAM-050)", refused.Message);
    }

    [Fact]
    public void A_score_is_nobodys_to_write()
    {
        var client = A.Client(tenant);
        var refused = Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(new AccountRow(client.Id) { Score = 100, IsCandidate = true, PscProfile = "P+S+C+" }.Row));
        Assert.Equal("These columns are computed and cannot be written: kam_score, kam_pscprofile, kam_iscandidate. (KAM-050)", refused.Message);
    }

    [Fact]
    public void Nothing_that_explains_a_score_is_anybodys_to_write()
    {
        var columns = typeof(ClientValueRow.Columns).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Where(column => column.StartsWith("kam_", StringComparison.Ordinal) && column is not (ClientValueRow.Columns.ClientValueId or ClientValueRow.Columns.Name)).ToList();
        var row = new Entity(ClientValueRow.Table);
        foreach (var column in columns) row[column] = "mine";
        var refused = Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(row));
        Assert.DoesNotContain(columns, column => !refused.Message.Contains(column, StringComparison.Ordinal));
    }

    [Fact]
    public void Not_even_an_administrator() =>
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(new AccountRow { Name = "Padded", LtvRevenue = 1_000_000 }.Row)).Message);

    [Fact]
    public void An_importer_can()
    {
        var client = A.Client(tenant, tenant.People.Ivan);
        tenant.People.As(tenant.People.Ivan).Update(new AccountRow(client.Id) { Segment = SegmentChoice.Regular }.Row);
        Assert.Equal(SegmentChoice.Regular, client.Account.Segment);
    }

    [Fact]
    public void The_system_can()
    {
        var client = A.Client(tenant);
        tenant.System.Update(new AccountRow(client.Id) { StalledCount = 3 }.Row);
        Assert.Equal(3, client.Account.StalledCount);
    }

    [Fact]
    public void Weight_and_dates_of_a_progress_are_not_the_kams_to_write()
    {
        var progress = A.KeyClient(tenant).Progress("K01");
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => progress.Save(tenant, row => row.Weight = 1)).Message);
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => progress.Save(tenant, row => row.CompletedOn = new DateTime(2025, 1, 1))).Message);
    }

    [Fact]
    public void History_and_value_are_not_an_administrators_to_write()
    {
        var client = A.KeyClient(tenant);
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ClientValueRow(client.Value.Id) { LtvRevenue = 1 }.Row)).Message);
        Assert.EndsWith("(KAM-050)", Assert.Throws<DataverseFault>(() => tenant.Administrator.Create(new ProgressChangeRow { To = ProgressHistoryStatusChoice.Completed }.Row)).Message);
    }

    [Fact]
    public void A_kam_has_her_own_client_worked_on()
    {
        var client = A.Client(tenant);
        foreach (var message in new[] { CustomApis.CreateChecklist.Name, CustomApis.RecalculateAccount.Name })
            tenant.People.As(tenant.People.Anna).Execute(new OrganizationRequest(message) { ["Target"] = client.Reference });
        Assert.Equal(26, client.Account.ProgressApplicable);
    }

    [Fact]
    public void Nobody_has_a_client_worked_on_that_he_may_not_write()
    {
        var client = A.Client(tenant);
        var before = tenant.Everything();
        foreach (var message in new[] { CustomApis.CreateChecklist.Name, CustomApis.RecalculateAccount.Name })
            Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Boris).Execute(new OrganizationRequest(message) { ["Target"] = client.Reference }));
        Assert.Equal(before, tenant.Everything());
    }

    [Fact]
    public void What_is_not_computed_costs_the_guard_nothing()
    {
        var client = A.Client(tenant);
        Assert.Empty(tenant.CallsOf(() => tenant.Administrator.Update(new AccountRow(client.Id) { Description = "Good" }.Row)));
    }
}
