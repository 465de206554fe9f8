using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Contacts;

public sealed class AgeingTests : IDisposable
{
    readonly Tenant tenant = new();
    readonly Client client;
    readonly Guid contact;

    public AgeingTests()
    {
        client = A.Client(tenant);
        contact = client.Contact(tenant, "Anna Buyer");
        client.Stakeholder(tenant, contact, StakeholderFunctionChoice.Purchasing);
        client.Stakeholder(tenant, client.Contact(tenant, "Boris"), StakeholderFunctionChoice.Technical);
        client.Held(tenant, Met.Now, contact);
    }

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void A_contact_covers_for_90_days_and_on_the_91st_daily_work_says_so()
    {
        Day();
        Pass(90);
        Assert.Equal(20m, client.Value.ContactsIndex);
        Pass(1);
        Assert.Equal((0m, 0), (client.Value.ContactsIndex, client.Value.FunctionsCovered));
        Assert.Equal(new DateTime(2026, 6, 15), client.Account.LastContactOn);
    }

    [Fact]
    public void An_activity_drops_out_after_twelve_months_also_when_days_were_missed()
    {
        Day();
        Pass(364);
        Assert.Equal(1, client.Value.Activities12);
        Pass(20);
        Assert.Equal((0, null), (client.Value.Activities12, client.Value.TopContactShare));
    }

    [Fact]
    public void A_day_on_which_nothing_ages_counts_nobody()
    {
        Day();
        tenant.Clock.Pass(days: 1);
        Assert.DoesNotContain("Update account", tenant.CallsOf(Day));
        Assert.Equal(20m, client.Value.ContactsIndex);
    }

    void Pass(int days)
    {
        tenant.Clock.Pass(days);
        Day();
    }

    void Day()
    {
        for (var finished = false; !finished;)
            finished = (bool)tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RunDaily.Name))[CustomApis.RunDaily.Finished];
        tenant.Organization.Jobs.RunAll();
    }
}
