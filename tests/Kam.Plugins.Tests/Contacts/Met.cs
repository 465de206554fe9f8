using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Contacts;

/// <summary>People of a client, and what is done with them.</summary>
static class Met
{
    public static readonly DateTime Now = new(2026, 6, 15, 8, 0, 0, DateTimeKind.Utc);

    public static Guid Contact(this Client client, Tenant tenant, string name) =>
        tenant.Administrator.Create(new ContactRow { LastName = name, ParentCustomerId = client.Reference, OwnerId = client.Account.OwnerId }.Row);

    public static Guid Stakeholder(this Client client, Tenant tenant, Guid contact, StakeholderFunctionChoice? function = null) => tenant.People.As(tenant.People.Anna)
        .Create(new StakeholderRow { AccountId = client.Reference, ContactId = new(ContactRow.Table, contact), StakeholderFunction = function }.Row);

    public static StakeholderRow Read(Tenant tenant, Guid stakeholder) => new(tenant.System.Retrieve(StakeholderRow.Table, stakeholder, new ColumnSet(true)));

    /// <summary>A meeting that regards the client, with people of whoever they are.</summary>
    public static Guid Meeting(this Client client, Tenant tenant, DateTime end, params Guid[] contacts) => Meeting(tenant, client.Reference, end, contacts);

    public static Guid Meeting(Tenant tenant, EntityReference regarding, DateTime end, params Guid[] contacts) => tenant.People.As(tenant.People.Anna).Create(new AppointmentRow
    {
        Subject = "Meeting",
        RegardingObjectId = regarding,
        ScheduledStart = end.AddHours(-1),
        ScheduledEnd = end,
        RequiredAttendees = List(contacts),
    }.Row);

    public static EntityCollection List(params Guid[] contacts) =>
        new([.. contacts.Select(contact => new ActivityPartyRow { PartyId = new(ContactRow.Table, contact) }.Row)]);

    /// <summary>A meeting that has taken place, and what follows from it in the background.</summary>
    public static Guid Held(this Client client, Tenant tenant, DateTime end, params Guid[] contacts)
    {
        var meeting = client.Meeting(tenant, end, contacts);
        Complete(tenant, meeting);
        tenant.Organization.Jobs.RunAll();
        return meeting;
    }

    public static void Complete(Tenant tenant, Guid meeting) =>
        tenant.People.As(tenant.People.Anna).Update(new AppointmentRow(meeting) { StateCode = AppointmentState.Completed, StatusCode = AppointmentStatusReason.Completed }.Row);

    public static IReadOnlyList<string> Jobs(this Tenant tenant) => tenant.CallsOf(() => tenant.Organization.Jobs.RunAll());

    public static void CountContacts(this Client client, Tenant tenant) =>
        tenant.Administrator.Execute(new OrganizationRequest(CustomApis.RecountContacts.Name) { ["Target"] = client.Reference });
}
