using System.Globalization;
using Kam.Cli.Progress;
using Kam.Cli.Sample.Draw;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Sample.Load;

/// <summary>Suppliers, and the circles of those clients whose business is known, saved as their owners would; a client that has circles keeps them.</summary>
sealed class SampleCircles(DataverseClient client, IWorkLog log, DateOnly today)
{
    public async Task LoadAsync(IReadOnlyList<ClientStory> stories, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> people, CancellationToken cancel)
    {
        foreach (var supplier in SampleSource.Relations.Suppliers)
            await client.CreateIfMissingAsync("kam_suppliers", Key.By("kam_code", supplier.Code), new JObject { ["kam_name"] = supplier.Name }, cancel).ConfigureAwait(false);
        var categories = await IdsAsync("kam_categories", "kam_categoryid", "kam_code", cancel).ConfigureAwait(false);
        var drawn = new HashSet<Guid>();
        await foreach (var row in client.RowsAsync("kam_circles?$select=_kam_accountid_value", cancel).ConfigureAwait(false))
            drawn.Add(row.Id("_kam_accountid_value")!.Value);
        var missing = stories.Where(story => !drawn.Contains(accounts[story.Company.Key])).ToList();
        using var stage = log.Begin("circles", missing.Count);
        foreach (var story in missing)
        {
            foreach (var circle in CircleStory.Of(story, today.Year))
                await client.As(people[story.Owner.Email]).CallOnAsync("accounts", accounts[story.Company.Key], "kam_SaveCircle", Parameters(circle, categories), repeatable: true, cancel: cancel).ConfigureAwait(false);
            stage.Advance(1);
        }
    }

    /// <summary>What <c>kam_SaveCircle</c> is told.</summary>
    public static JObject Parameters(CircleRow circle, IReadOnlyDictionary<string, Guid> categories) => new()
    {
        ["CategoryId"] = categories[circle.Category].ToString(),
        ["Year"] = circle.Year,
        ["Need"] = circle.Need,
        ["OwnShare"] = circle.Own,
        ["Slices"] = new JArray(circle.Slices.Select(slice => new JObject { ["supplier"] = slice.Supplier, ["percent"] = slice.Percent })).ToString(Newtonsoft.Json.Formatting.None),
    };

    async Task<IReadOnlyDictionary<string, Guid>> IdsAsync(string set, string id, string key, CancellationToken cancel)
    {
        var ids = new Dictionary<string, Guid>();
        await foreach (var row in client.RowsAsync(string.Create(CultureInfo.InvariantCulture, $"{set}?$select={id},{key}"), cancel).ConfigureAwait(false))
            ids[(string?)row[key] ?? ""] = row.Id(id)!.Value;
        return ids;
    }
}
