using System.Globalization;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>How key clients use the product, as their owners wrote it down; where there is an entry, nothing is added.</summary>
sealed class SampleSuccess(DataverseClient client, IWorkLog log, DateOnly today)
{
    const int First = 489900000;
    static readonly TableName Entry = new("kam_successentry", "kam_successentries", "kam_successentryid");

    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        if (await client.FirstAsync("kam_successentries?$select=kam_successentryid", cancel).ConfigureAwait(false) is not null)
            return;
        var rows = stories.Where(story => story.Segment == 0 && story.Maturity > 0).SelectMany(story => Rows(story, accounts[story.Company.Key], people[story.Owner.Email])).ToList();
        using var stage = log.Begin("success entries", rows.Count);
        await client.CreateMultipleAsync(Entry, rows, cancel).ConfigureAwait(false);
        stage.Advance(rows.Count);
    }

    IEnumerable<JObject> Rows(ClientStory story, Guid account, Guid owner)
    {
        var (chance, language) = (Chance.Of(story.Company.Key, "success"), story.Company.IsRussian ? 1 : 0);
        return chance.Some(SampleSource.Plans.Success, 1 + chance.Below(2)).Select(words => new JObject
        {
            ["kam_name"] = words.Name[language],
            ["kam_type"] = First + words.Type,
            ["kam_date"] = today.AddDays(-5 - chance.Below(200)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["kam_text"] = words.Text[language],
            ["kam_improvement"] = words.Improvement[language],
        }.Bind("kam_accountid", "accounts", account).Bind("ownerid", "systemusers", owner));
    }
}
