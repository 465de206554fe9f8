using System.Globalization;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Appointments and phone calls that took place, with who took part; a client that has a phone call or none to come is left alone.</summary>
sealed class SampleMeetings(DataverseClient client, IWorkLog log, DateOnly today)
{
    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var contacts = await SampleContacts.ByEmailAsync(client, cancel).ConfigureAwait(false);
        var called = new HashSet<Guid>();
        await foreach (var row in client.RowsAsync("phonecalls?$select=_regardingobjectid_value", cancel).ConfigureAwait(false))
            if (row.Id("_regardingobjectid_value") is { } regarding)
                called.Add(regarding);
        var missing = stories.Where(story => !called.Contains(accounts[story.Company.Key])).ToList();
        using var stage = log.Begin("meetings", missing.Count);
        foreach (var story in missing)
        {
            var owner = people[story.Owner.Email];
            foreach (var meeting in MeetingStory.Of(story, today))
                await LoadAsync(client.As(owner), meeting, accounts[story.Company.Key], owner, [.. meeting.With.Select(code => contacts[ContactStory.Email(story.Company, code)].Id)], cancel).ConfigureAwait(false);
            stage.Advance(1);
        }
    }

    static async Task LoadAsync(DataverseClient owner, MeetingRow meeting, Guid account, Guid user, IReadOnlyList<Guid> contacts, CancellationToken cancel)
    {
        var (table, type, status) = meeting.IsCall ? ("phonecall", PartyType.To, 2) : ("appointment", PartyType.Required, 3);
        var day = meeting.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var row = new JObject
        {
            ["subject"] = meeting.Subject,
            ["scheduledstart"] = $"{day}T09:00:00Z",
            ["scheduledend"] = $"{day}T10:00:00Z",
            [$"{table}_activity_parties"] = Parties(contacts, type, meeting.IsCall ? user : null),
        }.Bind($"regardingobjectid_account_{table}", "accounts", account);
        var id = await owner.CreateAsync(new TableName(table, $"{table}s", "activityid"), row, cancel).ConfigureAwait(false);
        var done = new JObject { ["statecode"] = 1, ["statuscode"] = status, ["actualend"] = $"{day}T10:00:00Z" };
        await owner.UpdateAsync($"{table}s", Key.Of(id), done, cancel).ConfigureAwait(false);
    }

    /// <summary>Whom an activity is with, as its nested rows.</summary>
    /// <param name="from">The user who called, of a phone call.</param>
    public static JArray Parties(IEnumerable<Guid> contacts, int type, Guid? from)
    {
        var parties = new JArray(contacts.Select(contact => new JObject { ["participationtypemask"] = type }.Bind("partyid_contact", "contacts", contact)));
        if (from is { } user)
            parties.Add(new JObject { ["participationtypemask"] = PartyType.From }.Bind("partyid_systemuser", "systemusers", user));
        return parties;
    }
}

/// <summary>In which part somebody takes part in an activity, as the platform numbers it.</summary>
static class PartyType
{
    public const int From = 1;
    public const int To = 2;
    public const int Required = 5;
}
