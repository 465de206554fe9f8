using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Contacts;

public sealed class ActivityTests : IDisposable
{
    readonly Tenant tenant = new();
    readonly Client client;
    readonly Guid anna;
    readonly Guid boris;
    readonly Guid buyer;
    readonly Guid engineer;

    public ActivityTests()
    {
        client = A.Client(tenant);
        (anna, boris) = (client.Contact(tenant, "Anna Buyer"), client.Contact(tenant, "Boris Engineer"));
        (buyer, engineer) = (client.Stakeholder(tenant, anna, StakeholderFunctionChoice.Purchasing), client.Stakeholder(tenant, boris, StakeholderFunctionChoice.Technical));
        tenant.Organization.Jobs.RunAll();
    }

    public void Dispose() => tenant.Dispose();

    [Fact]
    public void A_completed_meeting_is_the_last_contact_with_who_took_part()
    {
        client.Held(tenant, Met.Now.AddDays(-3), anna);
        Assert.Equal((new DateTime(2026, 6, 12), null), (Met.Read(tenant, buyer).LastContactOn, Met.Read(tenant, engineer).LastContactOn));
        Assert.Equal((new DateTime(2026, 6, 12), false), (client.Account.LastContactOn, client.Account.SingleContact));
        Assert.Equal((20m, 1, 2, 1, 100m), (client.Value.ContactsIndex, client.Value.FunctionsCovered, client.Value.Stakeholders, client.Value.Activities12, client.Value.TopContactShare));
    }

    [Fact]
    public void A_meeting_that_is_only_planned_is_no_contact()
    {
        client.Meeting(tenant, Met.Now.AddDays(-3), anna);
        tenant.Organization.Jobs.RunAll();
        Assert.Null(Met.Read(tenant, buyer).LastContactOn);
    }

    [Fact]
    public void What_is_reopened_or_deleted_was_none()
    {
        var (first, second) = (client.Held(tenant, Met.Now.AddDays(-3), anna), client.Held(tenant, Met.Now.AddDays(-2), anna));
        tenant.Administrator.Update(new AppointmentRow(second) { StateCode = AppointmentState.Open }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal(new DateTime(2026, 6, 12), client.Account.LastContactOn);
        tenant.Administrator.Delete(AppointmentRow.Table, first);
        tenant.Organization.Jobs.RunAll();
        Assert.Null(client.Account.LastContactOn);
        Assert.Equal((0m, 0), (client.Value.ContactsIndex, client.Value.Activities12));
    }

    [Fact]
    public void An_attendee_who_is_added_afterwards_was_met_too()
    {
        var meeting = client.Held(tenant, Met.Now.AddDays(-3), anna);
        tenant.Administrator.Update(new AppointmentRow(meeting) { RequiredAttendees = Met.List(anna, boris) }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((new DateTime(2026, 6, 12), 2), (Met.Read(tenant, engineer).LastContactOn, client.Value.FunctionsCovered));
    }

    [Fact]
    public void A_call_that_regards_the_contact_counts_for_the_contacts_company()
    {
        var call = tenant.Administrator.Create(new PhoneCallRow { Subject = "Call", RegardingObjectId = new(ContactRow.Table, boris) }.Row);
        tenant.Administrator.Update(new PhoneCallRow(call) { StateCode = PhoneCallState.Completed }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((new DateTime(2026, 6, 15), new DateTime(2026, 6, 15)), (Met.Read(tenant, engineer).LastContactOn, client.Account.LastContactOn));
    }

    [Fact]
    public void A_meeting_that_turns_out_to_be_another_clients_moves_there()
    {
        var other = A.Client(tenant);
        var meeting = client.Held(tenant, Met.Now.AddDays(-3), anna);
        tenant.Administrator.Update(new AppointmentRow(meeting) { RegardingObjectId = other.Reference }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((null, new DateTime(2026, 6, 12)), (client.Account.LastContactOn, other.Account.LastContactOn));
    }

    [Fact]
    public void Four_of_five_meetings_with_one_person_alone_raise_the_alarm_and_the_sixth_ends_it()
    {
        foreach (var day in new[] { 20, 15, 10, 5 }) client.Held(tenant, Met.Now.AddDays(-day), anna);
        Assert.False(client.Account.SingleContact);
        client.Held(tenant, Met.Now.AddDays(-1), anna, boris);
        Assert.Equal((true, 80m), (client.Account.SingleContact, client.Value.TopContactShare));
        client.Held(tenant, Met.Now, anna, boris);
        Assert.Equal((false, 66.67m), (client.Account.SingleContact, client.Value.TopContactShare));
    }

    [Fact]
    public void One_completed_meeting_takes_these_calls_and_asked_again_writes_nothing()
    {
        var meeting = client.Meeting(tenant, Met.Now.AddDays(-3), anna);
        tenant.Organization.Jobs.RunAll();
        Met.Complete(tenant, meeting);
        Assert.Equal(
        [
            "RetrieveMultiple account", "kam_RecountContacts account",
            "Update account", "RetrieveMultiple account", "RetrieveMultiple kam_setting", "RetrieveMultiple activitypointer", "Update account", "Update kam_clientvalue", "Update kam_stakeholder",
        ], tenant.Jobs());
        var again = tenant.CallsOf(() => client.CountContacts(tenant));
        Assert.Equal(["Update account", "RetrieveMultiple account", "RetrieveMultiple kam_setting", "RetrieveMultiple activitypointer"], again);
    }

    [Fact]
    public void A_meeting_costs_its_save_nothing()
    {
        Assert.Empty(tenant.CallsOf(() => Met.Complete(tenant, client.Meeting(tenant, Met.Now, anna))));
    }

    [Fact]
    public void Many_activities_are_counted_page_by_page()
    {
        var contacts = Enumerable.Range(0, 60).Select(number => client.Contact(tenant, $"Guest {number}")).ToArray();
        foreach (var day in Enumerable.Range(1, 90)) tenant.System.Update(new AppointmentRow(client.Meeting(tenant, Met.Now.AddDays(-day), contacts)) { StateCode = AppointmentState.Completed }.Row);
        client.CountContacts(tenant);
        Assert.Equal((90, new DateTime(2026, 6, 14)), (client.Value.Activities12, client.Account.LastContactOn));
    }
}
