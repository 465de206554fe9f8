using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Contacts;

public sealed class StakeholderTests : IDisposable
{
    readonly Tenant tenant = new();
    readonly Client client;
    readonly Guid contact;

    public StakeholderTests()
    {
        client = A.Client(tenant);
        contact = client.Contact(tenant, "Anna Buyer");
    }

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void A_client_of_whose_people_nothing_is_known_has_no_figures()
    {
        client.CountContacts(tenant);
        Assert.Equal((false, null, null), (client.Account.SingleContact ?? false, client.Account.LastContactOn, client.Value.ContactsIndex));
        Assert.Equal(Guid.Empty, client.Value.Id);
    }

    [Fact]
    public void One_stakeholder_is_one_contact_only_and_a_second_ends_that()
    {
        var first = client.Stakeholder(tenant, contact);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((true, 1), (client.Account.SingleContact, client.Value.Stakeholders));
        client.Stakeholder(tenant, client.Contact(tenant, "Boris"));
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((false, 2), (client.Account.SingleContact, client.Value.Stakeholders));
        tenant.Administrator.Delete(StakeholderRow.Table, first);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((true, 1), (client.Account.SingleContact, client.Value.Stakeholders));
    }

    [Fact]
    public void A_function_that_is_filled_in_later_is_covered_by_contacts_that_were()
    {
        var stakeholder = client.Stakeholder(tenant, contact);
        client.Held(tenant, Met.Now.AddDays(-3), contact);
        Assert.Equal(0m, client.Value.ContactsIndex);
        tenant.People.As(tenant.People.Anna).Update(new StakeholderRow(stakeholder) { StakeholderFunction = StakeholderFunctionChoice.Finance }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(20m, client.Value.ContactsIndex);
    }

    [Fact]
    public void A_stakeholder_is_called_as_the_contact_is_and_follows_a_new_name()
    {
        var stakeholder = client.Stakeholder(tenant, contact);
        Assert.Equal("Anna Buyer", Met.Read(tenant, stakeholder).Name);
        tenant.Administrator.Update(new ContactRow(contact) { LastName = "Anna Director" }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal("Anna Director", Met.Read(tenant, stakeholder).Name);
    }

    [Fact]
    public void An_acquaintance_is_called_as_the_colleague_is_and_belongs_to_the_client()
    {
        var known = tenant.People.As(tenant.People.Anna).Create(new AcquaintanceRow
        {
            StakeholderId = new(StakeholderRow.Table, client.Stakeholder(tenant, contact)),
            UserId = new(SystemUserRow.Table, tenant.People.Boris),
        }.Row);
        var row = new AcquaintanceRow(tenant.System.Retrieve(AcquaintanceRow.Table, known, new ColumnSet(true)));
        Assert.Equal(("Boris Test", client.Id), (row.Name, row.AccountId?.Id));
    }

    [Fact]
    public void What_is_computed_of_people_is_not_written_by_people()
    {
        var stakeholder = client.Stakeholder(tenant, contact);
        var refused = Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(new StakeholderRow(stakeholder) { LastContactOn = Met.Now }.Row));
        Assert.Contains("KAM-050", refused.Message);
        Assert.Contains("KAM-050", Assert.Throws<DataverseFault>(() => tenant.People.As(tenant.People.Anna).Update(new AccountRow(client.Id) { SingleContact = true }.Row)).Message);
    }

    [Fact]
    public void A_deleted_client_takes_its_people_with_it_and_nothing_fails_afterwards()
    {
        client.Stakeholder(tenant, contact);
        client.Held(tenant, Met.Now.AddDays(-3), contact);
        tenant.Administrator.Delete(AccountRow.Table, client.Id);
        tenant.Organization.Jobs.RunAll();
        Assert.Empty(tenant.System.RetrieveMultiple(new QueryExpression(StakeholderRow.Table)).Entities);
    }
}
