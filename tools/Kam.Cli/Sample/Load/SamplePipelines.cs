using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Takes into Re-Engage the clients whose relation has begun, before anything is completed so that the history shows the stages, and holds one back.</summary>
sealed class SamplePipelines(DataverseClient client, IWorkLog log)
{
    const int FirstStage = 489900000;
    const int Connected = FirstStage + 2;
    const int Partner = FirstStage + 5;
    const int Running = 489900000;

    public async Task StartAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var begun = stories.Where(IsInReEngage).ToList();
        using var stage = log.Begin("pipelines", begun.Count);
        foreach (var story in begun)
        {
            await client.As(people[story.Owner.Email]).CallOnAsync("accounts", accounts[story.Company.Key], "kam_StartReEngagement", repeatable: true, cancel: cancel).ConfigureAwait(false);
            stage.Advance(1);
        }
    }

    /// <summary>The first client that got as far as 'connected', and is no partner, is held one stage before; whoever is held already is enough.</summary>
    public async Task HoldAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        var pipelines = new Dictionary<Guid, JObject>();
        await foreach (var row in client.RowsAsync($"kam_reengagements?$select=_kam_accountid_value,kam_gatestage,kam_holdstage&$filter=kam_pipelinestatus%20eq%20{Running}", cancel).ConfigureAwait(false))
            pipelines[row.Id("_kam_accountid_value")!.Value] = row;
        if (pipelines.Values.Any(pipeline => pipeline["kam_holdstage"]?.Type == JTokenType.Integer))
            return;
        var held = stories.FirstOrDefault(story => pipelines.TryGetValue(accounts[story.Company.Key], out var running) && (int?)running["kam_gatestage"] is >= Connected and < Partner);
        if (held is null)
            return;
        var pipeline = pipelines[accounts[held.Company.Key]];
        var hold = new JObject { ["kam_holdstage"] = (int)pipeline["kam_gatestage"]! - 1, ["kam_changereason"] = SampleSource.Relations.Hold[held.Company.IsRussian ? 1 : 0] };
        var id = pipeline.Id("kam_reengagementid")!.Value;
        await client.As(people[held.Owner.Email]).UpdateAsync("kam_reengagements", Key.Of(id), hold, cancel).ConfigureAwait(false);
    }

    static bool IsInReEngage(ClientStory story) => story.Segment is not null && story.Maturity > 0;
}
