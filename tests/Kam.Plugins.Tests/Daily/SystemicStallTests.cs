using Kam.Plugins.Tests.Quarters;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Daily;

public sealed class SystemicStallTests : IDisposable
{
    readonly Tenant tenant = new();

    [Fact]
    public void Two_of_five_clients_that_stall_on_one_progress_are_a_systemic_stall_since_that_day()
    {
        var clients = Enumerable.Range(0, 5).Select(number => tenant.Planned(number < 2 ? "2026-Q2" : "2026-Q4", "K07")).ToList();
        On("2026-06-30");
        Assert.Equal((5, 0, 5, false, null), Counts("K07"));
        On("2026-07-01");
        Assert.Equal((5, 2, 5, true, new DateTime(2026, 7, 1)), Counts("K07"));
        On("2026-07-09");
        Assert.Equal((5, 2, 5, true, new DateTime(2026, 7, 1)), Counts("K07"));
        Assert.Equal(StallReasonChoice.QuarterPassed, clients[0].Progress("K07").StallReason);
        clients[4].Finish(tenant, "K07");
        On("2026-07-10");
        Assert.Equal((4, 2, 4, false, null), Counts("K07"));
    }

    [Fact]
    public void Clients_that_are_not_active_do_not_count()
    {
        var clients = Enumerable.Range(0, 5).Select(_ => tenant.Planned("2026-Q2", "K07")).ToList();
        tenant.Administrator.Update(new AccountRow(clients[0].Id) { StateCode = AccountState.Inactive, StatusCode = AccountStatusReason.Inactive }.Row);
        On("2026-07-01");
        Assert.Equal((4, 4, 4, false, null), Counts("K07"));
    }

    [Fact]
    public void What_is_counted_is_nobodys_to_write() => Assert.EndsWith("(KAM-050)",
        Assert.Throws<DataverseFault>(() => tenant.Administrator.Update(new ProgressDefinitionRow(Definition("K07").Id) { OpenProgresses = 1 }.Row)).Message);

    [Fact]
    public void A_stall_says_why()
    {
        var client = tenant.Planned("2026-Q2", "K07");
        client.Progress("D06").Save(tenant, row => row.Status = ProgressStatusChoice.InProgress);
        On("2026-08-15");
        Assert.Equal((StallReasonChoice.QuarterPassed, StallReasonChoice.NoActivity), (client.Progress("K07").StallReason, client.Progress("D06").StallReason));
        client.Progress("D06").Save(tenant, row => row.NextStep = "Ask again");
        client.Plan(tenant, "K07", "2026-Q3");
        Assert.Equal((null, null), (client.Progress("K07").StallReason, client.Progress("D06").StallReason));
    }

    [Fact]
    public void Working_on_what_idled_leaves_the_quarter_that_has_passed()
    {
        var client = tenant.Planned("2026-Q3", "K07");
        client.Progress("K07").Save(tenant, row => row.Status = ProgressStatusChoice.InProgress);
        On("2026-10-02");
        Assert.Equal((StallReasonChoice.NoActivity, new DateTime(2026, 7, 31)), (client.Progress("K07").StallReason, client.Progress("K07").StalledSince));
        client.Progress("K07").Save(tenant, row => row.NextStep = "Ask again");
        Assert.Equal((StallReasonChoice.QuarterPassed, new DateTime(2026, 10, 1)), (client.Progress("K07").StallReason, client.Progress("K07").StalledSince));
    }

    public void Dispose() => tenant.Dispose();

    (int?, int?, int?, bool?, DateTime?) Counts(string code)
    {
        var row = Definition(code);
        return (row.OpenProgresses, row.StalledProgresses, row.OpenClients, row.IsSystemicStall, row.SystemicSince);
    }

    ProgressDefinitionRow Definition(string code)
    {
        var query = new QueryExpression(ProgressDefinitionRow.Table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(ProgressDefinitionRow.Columns.Code, ConditionOperator.Equal, code);
        return new(tenant.System.RetrieveMultiple(query).Entities.Single());
    }

    void On(string date)
    {
        tenant.GoTo(date);
        tenant.Work();
    }
}
