using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Merging;

public sealed class MergedPeopleTests : IDisposable
{
    readonly Tenant tenant = new();

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void A_person_with_a_part_in_both_clients_has_one_in_the_master_and_all_that_was_told()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var contact = A.ContactOf(subordinate, tenant);
        var stays = Stakeholder(master, contact, row => row.StakeholderFunction = StakeholderFunctionChoice.Purchasing);
        Stakeholder(subordinate, contact, row => row.Influence = 5);
        tenant.Merge(master, subordinate);
        Assert.Equal((StakeholderFunctionChoice.Purchasing, 5), (Read(stays).StakeholderFunction, Read(stays).Influence));
        Assert.Equal(1, master.Value.Stakeholders);
    }

    [Fact]
    public void Who_knows_the_person_knows_it_at_the_master_once()
    {
        var (master, subordinate) = (A.Client(tenant), A.Client(tenant));
        var contact = A.ContactOf(subordinate, tenant);
        var (stays, goes) = (Stakeholder(master, contact, row => row.Influence = 5), Stakeholder(subordinate, contact));
        Knows(stays, tenant.People.Anna);
        Knows(goes, tenant.People.Anna);
        Knows(goes, tenant.People.Boris);
        tenant.Merge(master, subordinate);
        Assert.Equal(2, tenant.Rows(AcquaintanceRow.Table, AcquaintanceRow.Columns.StakeholderId, stays).Count);
    }

    [Fact]
    public void Two_contacts_become_one_person_with_one_part_by_one_name()
    {
        var client = A.Client(tenant);
        var (master, subordinate) = (Named(client, "Petrova"), Named(client, "Petrowa"));
        Stakeholder(client, master, row => row.Influence = 2);
        Stakeholder(client, subordinate);
        tenant.MergeContacts(master, subordinate);
        Assert.Equal("Petrova", new StakeholderRow(tenant.Rows(StakeholderRow.Table, StakeholderRow.Columns.ContactId, master).Single()).Name);
        Assert.Equal((1, true), (client.Value.Stakeholders, client.Account.SingleContact));
    }

    [Fact]
    public void A_part_of_the_subordinate_alone_is_called_by_the_masters_name()
    {
        var client = A.Client(tenant);
        var (master, subordinate) = (Named(client, "Petrova"), Named(client, "Petrowa"));
        Stakeholder(client, subordinate);
        tenant.MergeContacts(master, subordinate);
        Assert.Equal("Petrova", new StakeholderRow(tenant.Rows(StakeholderRow.Table, StakeholderRow.Columns.ContactId, master).Single()).Name);
    }

    [Fact]
    public void What_was_completed_by_knowing_the_subordinate_stays_completed_by_knowing_the_master()
    {
        var client = A.KeyClient(tenant);
        var (master, subordinate) = (Named(A.Client(tenant), "Petrova"), A.ContactOf(client, tenant));
        client.Progress("C01").With(contact: subordinate).Complete(tenant);
        tenant.MergeContacts(master, subordinate);
        var progress = client.Progress("C01");
        Assert.Equal((ProgressStatusChoice.Completed, master), (progress.Status, progress.ContactId!.Id));
    }

    Guid Named(Client client, string name) => tenant.Administrator.Create(new ContactRow { LastName = name, ParentCustomerId = client.Reference, OwnerId = client.Account.OwnerId }.Row);

    Guid Stakeholder(Client client, Guid contact, Action<StakeholderRow>? tell = null)
    {
        var row = new StakeholderRow { AccountId = client.Reference, ContactId = new(ContactRow.Table, contact) };
        tell?.Invoke(row);
        return tenant.Administrator.Create(row.Row);
    }

    void Knows(Guid stakeholder, Guid user) =>
        tenant.Administrator.Create(new AcquaintanceRow { StakeholderId = new(StakeholderRow.Table, stakeholder), UserId = new(SystemUserRow.Table, user) }.Row);

    StakeholderRow Read(Guid id) => new(tenant.System.Retrieve(StakeholderRow.Table, id, new ColumnSet(true)));
}
