using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Contacts;

public sealed class LeavingTests : IDisposable
{
    readonly Tenant tenant = new();
    readonly Client client;
    readonly Guid contact;
    readonly Guid stakeholder;

    public LeavingTests()
    {
        client = A.KeyClient(tenant);
        contact = client.Contact(tenant, "Anna Buyer");
        stakeholder = client.Stakeholder(tenant, contact, StakeholderFunctionChoice.Technical);
        tenant.Organization.Jobs.RunAll();
    }

    public void Dispose() => tenant.Dispose();

    ProgressRow Resting => client.Progresses.First(progress => progress.Evidence == EvidenceChoice.Contact);

    void Complete() => Resting.With(contact: contact).Complete(tenant);

    [Fact]
    public void A_deactivated_contact_reopens_what_rested_on_it_with_the_name_as_the_reason()
    {
        Complete();
        var completed = client.Account.ProgressPercent;
        Deactivate();
        var last = client.History[^1];
        Assert.Equal((ProgressHistoryStatusChoice.Completed, ProgressHistoryStatusChoice.InProgress, "Anna Buyer", ChangeSourceChoice.ContactLeft), (last.From, last.To, last.Reason, last.ChangeSource));
        Assert.Equal(ProgressStatusChoice.InProgress, Resting.Status);
        Assert.True(completed > 0 && client.Account.ProgressPercent == 0);
        Assert.Equal(StakeholderState.Inactive, Met.Read(tenant, stakeholder).StateCode);
        Assert.Equal((null, false), (client.Value.Stakeholders, client.Account.SingleContact));
    }

    [Fact]
    public void A_deleted_contact_does_so_too_though_the_lookups_are_empty_then()
    {
        Complete();
        tenant.Administrator.Delete(ContactRow.Table, contact);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((ProgressStatusChoice.InProgress, null, "Anna Buyer"), (Resting.Status, Resting.ContactId, client.History[^1].Reason));
        Assert.Equal(StakeholderState.Inactive, Met.Read(tenant, stakeholder).StateCode);
    }

    [Fact]
    public void A_contact_that_moves_leaves_its_former_company_only()
    {
        var other = A.Client(tenant);
        var advises = other.Stakeholder(tenant, contact);
        Complete();
        tenant.Administrator.Update(new ContactRow(contact) { ParentCustomerId = other.Reference }.Row);
        tenant.Organization.Jobs.RunAll();
        Assert.Equal((ProgressStatusChoice.InProgress, ChangeSourceChoice.ContactLeft), (Resting.Status, client.History[^1].ChangeSource));
        Assert.Equal((StakeholderState.Inactive, StakeholderState.Active), (Met.Read(tenant, stakeholder).StateCode, Met.Read(tenant, advises).StateCode));
    }

    [Fact]
    public void What_rests_on_others_or_on_a_note_stays_completed()
    {
        var note = client.Progresses.First(progress => progress.Evidence == EvidenceChoice.Note && progress.AnswerType == AnswerTypeChoice.None);
        note.With(note: "Seen", contact: contact).Complete(tenant);
        Resting.With(contact: client.Contact(tenant, "Boris")).Complete(tenant);
        Deactivate();
        Assert.All(client.Progresses.Where(progress => progress.Id == note.Id || progress.Id == Resting.Id), progress => Assert.Equal(ProgressStatusChoice.Completed, progress.Status));
    }

    [Fact]
    public void Several_progresses_are_reopened_by_one_recount()
    {
        foreach (var progress in client.Progresses.Where(progress => progress.Evidence == EvidenceChoice.Contact).Take(3).ToList()) progress.With(contact: contact).Complete(tenant);
        tenant.Administrator.Update(new ContactRow(contact) { StateCode = ContactState.Inactive }.Row);
        var calls = tenant.Jobs();
        Assert.Equal(3, calls.Count(call => call == "Update kam_progress"));
        Assert.Equal(3, calls.Count(call => call == "Create kam_progresschange"));
        Assert.Equal(1, calls.Count(call => call == "kam_LetContactGo account"));
        // Two locks (the stakeholder who is retired asks for a count, too), the checklist's figures, the people's: nothing a progress.
        Assert.Equal(4, calls.Count(call => call == "Update account"));
        Assert.True(client.Recount(force: true));
        Assert.Equal(0, client.Account.ProgressCompleted);
    }

    [Fact]
    public void Leaving_twice_changes_nothing_more()
    {
        Complete();
        Deactivate();
        var history = client.History.Count;
        tenant.Administrator.Update(new ContactRow(contact) { StateCode = ContactState.Active }.Row);
        Deactivate();
        Assert.Equal(history, client.History.Count);
    }

    [Fact]
    public void What_a_person_moves_is_the_persons_change()
    {
        Complete();
        Assert.Equal(ChangeSourceChoice.Person, client.History[^1].ChangeSource);
    }

    void Deactivate()
    {
        tenant.Administrator.Update(new ContactRow(contact) { StateCode = ContactState.Inactive }.Row);
        tenant.Organization.Jobs.RunAll();
    }
}
