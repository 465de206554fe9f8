using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Moves the checklists as their owners would: in their names, with evidence, one save a step.</summary>
sealed class SampleProgresses(DataverseClient client, IWorkLog log, DateOnly today)
{
    const int ClientsAtOnce = 2;

    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var chosen = stories.Where(story => story.Segment is not null).ToList();
        using var stage = log.Begin("progresses", chosen.Count);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ClientsAtOnce, CancellationToken = cancel };
        await Parallel.ForEachAsync(chosen, options, async (story, token) =>
        {
            await LoadAsync(story, accounts[story.Company.Key], people[story.Owner.Email], token).ConfigureAwait(false);
            stage.Advance(1);
        }).ConfigureAwait(false);
    }

    async Task LoadAsync(ClientStory story, Guid account, Guid owner, CancellationToken cancel)
    {
        var checklist = await ChecklistAsync(account, cancel).ConfigureAwait(false);
        if (checklist.Count == 0)
        {
            await client.CallOnAsync("accounts", account, "kam_CreateChecklist", repeatable: true, cancel: cancel).ConfigureAwait(false);
            checklist = await ChecklistAsync(account, cancel).ConfigureAwait(false);
        }
        var evidence = new SampleEvidence(client.As(owner), story, account, await ContactsAsync(account, cancel).ConfigureAwait(false), today);
        foreach (var move in ProgressStory.Of(story, [.. checklist.Keys.Order(StringComparer.Ordinal)], today))
            if (checklist[move.Code].IsUntouched)
                await MoveAsync(client.As(owner), checklist[move.Code], move, evidence, cancel).ConfigureAwait(false);
    }

    static async Task MoveAsync(DataverseClient owner, ChecklistItem item, ProgressMove move, SampleEvidence evidence, CancellationToken cancel)
    {
        if (move.Move == Move.Begin)
            await UpdateAsync(Begun(move)).ConfigureAwait(false);
        if (move.Move == Move.Leave && move.Quarter is { } passed)
            await UpdateAsync(new JObject { ["kam_plannedquarter"] = passed }).ConfigureAwait(false);
        if (move.Move is not (Move.Complete or Move.Reopen))
            return;
        await UpdateAsync(await evidence.CompletedAsync(item, cancel).ConfigureAwait(false)).ConfigureAwait(false);
        if (move.Move == Move.Reopen)
            await UpdateAsync(evidence.Reopened()).ConfigureAwait(false);

        Task UpdateAsync(JObject row) => owner.UpdateAsync("kam_progresses", Key.Of(item.Id), row, cancel);
    }

    static JObject Begun(ProgressMove move)
    {
        var row = new JObject
        {
            ["kam_status"] = ChecklistItem.InProgress,
            ["kam_nextstep"] = move.NextStep,
            ["kam_nextstepon"] = move.NextStepOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        if (move.Quarter is { } quarter)
            row["kam_plannedquarter"] = quarter;
        return row;
    }

    async Task<IReadOnlyDictionary<string, ChecklistItem>> ChecklistAsync(Guid account, CancellationToken cancel)
    {
        var query = "kam_progresses?$select=kam_progressid,kam_status,kam_evidence,kam_answertype&$expand=kam_definitionid($select=kam_code)"
            + $"&$filter=_kam_accountid_value%20eq%20{account}";
        var items = new Dictionary<string, ChecklistItem>();
        await foreach (var row in client.RowsAsync(query, cancel).ConfigureAwait(false))
            items[(string)row["kam_definitionid"]!["kam_code"]!] = ChecklistItem.Of(row);
        return items;
    }

    async Task<IReadOnlyDictionary<string, Guid>> ContactsAsync(Guid account, CancellationToken cancel)
    {
        var contacts = new Dictionary<string, Guid>();
        await foreach (var row in client.RowsAsync($"contacts?$select=contactid,emailaddress1&$filter=_parentcustomerid_value%20eq%20{account}", cancel).ConfigureAwait(false))
            contacts[((string?)row["emailaddress1"] ?? "").Split('@')[0]] = row.Id("contactid")!.Value;
        return contacts;
    }
}
