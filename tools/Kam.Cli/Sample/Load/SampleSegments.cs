using System.Globalization;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Names the key and developing clients by hand, with reason and expiry: from this the product makes their checklists.</summary>
sealed class SampleSegments(DataverseClient client, IWorkLog log, DateOnly today)
{
    const int FirstSegment = 489900000;
    static readonly TableName Account = new("account", "accounts", "accountid");

    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, CancellationToken cancel)
    {
        var chosen = stories.Where(story => story.Segment is not null).ToList();
        using var stage = log.Begin("segments", chosen.Count);
        var rows = chosen.Select((story, place) => (accounts[story.Company.Key], Row(story, place)));
        await client.UpdateMultipleAsync(Account, rows, cancel).ConfigureAwait(false);
        stage.Advance(chosen.Count);
    }

    JObject Row(ClientStory story, int place)
    {
        var reason = SampleSource.Progress.Reasons[story.Segment == 0 ? "K" : "A"];
        return new JObject
        {
            ["kam_segmentoverride"] = FirstSegment + story.Segment,
            ["kam_overridereason"] = reason[story.Company.IsRussian ? 1 : 0],
            ["kam_overrideexpireson"] = today.AddDays(180 + 7 * place).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
