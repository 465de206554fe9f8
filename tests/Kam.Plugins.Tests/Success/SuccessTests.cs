using Kam.Plugins.Tests.Plans;
using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Success;

public class SuccessTests(Tenant tenant) : IClassFixture<Tenant>
{
    [Fact]
    public void What_happened_cannot_have_happened_tomorrow()
    {
        var client = A.Client(tenant);
        Assert.Equal(
            "This cannot have happened on 2026-06-16 yet. Choose a day up to today. (KAM-200)",
            Assert.Throws<DataverseFault>(() => Note(client, "2026-06-16")).Message);
        var today = Note(client, "2026-06-15");
        Assert.EndsWith("(KAM-200)", Assert.Throws<DataverseFault>(() => Anna.Update(new SuccessEntryRow(today) { Date = new DateTime(2027, 1, 1) }.Row)).Message);
    }

    [Fact]
    public void Without_a_day_it_is_todays()
    {
        var entry = new SuccessEntryRow(tenant.System.Retrieve(SuccessEntryRow.Table, Note(A.Client(tenant), null), new ColumnSet(true)));
        Assert.Equal(new DateTime(2026, 6, 15), entry.Date);
    }

    [Fact]
    public void It_is_told_of_a_client()
    {
        Assert.EndsWith("(KAM-201)", Assert.Throws<DataverseFault>(() => Anna.Create(new SuccessEntryRow { Name = "Less water", Type = SuccessTypeChoice.Result }.Row)).Message);
        var entry = Note(A.Client(tenant), "2026-06-01");
        Assert.EndsWith("(KAM-201)", Assert.Throws<DataverseFault>(() => Anna.Update(new SuccessEntryRow(entry) { AccountId = null }.Row)).Message);
    }

    [Fact]
    public void A_plan_knows_what_happened_in_its_last_twelve_months()
    {
        var (client, other) = (A.Client(tenant), A.Client(tenant));
        Note(client, "2026-05-02", "Less water");
        Note(client, "2026-06-03", "Pumps stop", SuccessTypeChoice.Problem);
        Note(client, "2025-06-14", "Long ago");
        Note(other, "2026-06-01", "Elsewhere");
        var plan = tenant.Started(client);
        Assert.Equal(["success problem Pumps stop: In the mixer; A finer filter", "success result Less water: In the mixer; A finer filter"], tenant.Plan(plan).Known(1));
    }

    IOrganizationService Anna => tenant.People.As(tenant.People.Anna);

    Guid Note(Client client, string? day, string name = "Less water", SuccessTypeChoice type = SuccessTypeChoice.Result)
    {
        var row = new SuccessEntryRow { Name = name, Type = type, AccountId = client.Reference, Text = "In the mixer", Improvement = "A finer filter" };
        if (day is not null) row.Date = DateTime.Parse(day);
        return Anna.Create(row.Row);
    }
}
