using System.Globalization;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>What proves that a progress was made: a note, a contact or a finished meeting of that very client, and the answer.</summary>
sealed class SampleEvidence(DataverseClient owner, ClientStory story, Guid account, IReadOnlyDictionary<string, Guid> contacts, DateOnly today)
{
    const string Competitors = "K02";
    static readonly TableName Appointment = new("appointment", "appointments", "activityid");

    readonly Chance _chance = Chance.Of(story.Company.Key, "evidence");

    int Language => story.Company.IsRussian ? 1 : 0;

    public async Task<JObject> CompletedAsync(ChecklistItem item, CancellationToken cancel)
    {
        var words = SampleSource.Progress.Definitions.GetValueOrDefault(item.Code) ?? new DefinitionWords(null, null, null, null);
        var row = new JObject { ["kam_status"] = ChecklistItem.Completed };
        switch (item.Evidence)
        {
            case 1:
                row["kam_evidencenote"] = Word(words.Note);
                break;
            case 2:
                row.Bind("kam_contactid", "contacts", contacts.TryGetValue(words.Contact ?? "", out var contact) ? contact : contacts.Values.First());
                break;
            case 3:
                row.Bind("kam_appointmentid", "appointments", await MeetingAsync(Word(words.Visit), cancel).ConfigureAwait(false));
                break;
        }
        Answer(row, item, words);
        return row;
    }

    public JObject Reopened() => new()
    {
        ["kam_status"] = ChecklistItem.InProgress,
        ["kam_changereason"] = story.Company.IsRussian ? "Данные устарели, уточняем у клиента" : "The figures are out of date; asking the client again",
    };

    void Answer(JObject row, ChecklistItem item, DefinitionWords words)
    {
        switch (item.Answer)
        {
            case 1:
                row["kam_answermoney"] = Math.Round((decimal)(story.Yearly * _chance.Between(1.4, 3.5)) / 1000) * 1000;
                break;
            case 2:
                row["kam_answerpercent"] = 4 + _chance.Below(18);
                break;
            case 3:
                row["kam_answertext"] = item.Code == Competitors ? CircleStory.Answer(story) : Word(words.Text);
                break;
            case 4:
                row["kam_answerdate"] = Day(today.AddDays(-30 - _chance.Below(400)));
                break;
        }
    }

    // An activity regarding the client, held in its owner's name and finished.
    async Task<Guid> MeetingAsync(string subject, CancellationToken cancel)
    {
        var day = Day(today.AddDays(-2 - _chance.Below(60)));
        var meeting = new JObject
        {
            ["subject"] = subject,
            ["scheduledstart"] = $"{day}T09:00:00Z",
            ["scheduledend"] = $"{day}T10:30:00Z",
            ["appointment_activity_parties"] = SampleMeetings.Parties(_chance.Some(contacts.OrderBy(contact => contact.Key, StringComparer.Ordinal).Select(contact => contact.Value), 2), PartyType.Required, from: null),
        }.Bind("regardingobjectid_account_appointment", "accounts", account);
        var id = await owner.CreateAsync(Appointment, meeting, cancel).ConfigureAwait(false);
        await owner.UpdateAsync("appointments", Key.Of(id), new JObject { ["statecode"] = 1, ["statuscode"] = 3, ["actualend"] = $"{day}T10:30:00Z" }, cancel).ConfigureAwait(false);
        return id;
    }

    string Word(string[]? words) => words?[Language] ?? (story.Company.IsRussian ? "Подтверждено на встрече" : "Confirmed at a meeting");

    static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
