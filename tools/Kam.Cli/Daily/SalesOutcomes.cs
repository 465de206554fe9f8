using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Daily;

/// <summary>
/// Where Dynamics 365 Sales is installed, an initiative whose opportunity was won or lost has the same outcome. Looked for from outside, once a day: the
/// solution imports without Sales, so no step of it can stand on a table of Sales. What somebody has said of the outcome stays.
/// </summary>
sealed class SalesOutcomes(DataverseClient client)
{
    const int Open = 489900000;
    const int Won = Open + 1;
    const int Lost = Open + 2;

    /// <summary>The states of an opportunity that has ended, with the outcome of its initiative.</summary>
    static readonly IReadOnlyDictionary<int, int> Outcomes = new Dictionary<int, int> { [1] = Won, [2] = Lost };

    /// <returns>How many initiatives have got their outcome.</returns>
    public async Task<int> BringBackAsync(CancellationToken cancel)
    {
        if (!await SalesIsHereAsync(cancel).ConfigureAwait(false))
            return 0;
        var open = await OpenAsync(cancel).ConfigureAwait(false);
        var brought = 0;
        foreach (var some in open.Select(row => row.Opportunity).Distinct().Chunk(Filter.MostIds))
            await foreach (var ended in client.RowsAsync($"opportunities?$select=statecode&$filter=statecode%20ne%200%20and%20{Filter.In("opportunityid", some)}", cancel).ConfigureAwait(false))
                foreach (var row in open.Where(row => row.Opportunity == ended.Id("opportunityid")))
                {
                    await client.UpdateAsync("kam_initiatives", Key.Of(row.Initiative), new JObject { ["kam_outcome"] = Outcomes[(int)ended["statecode"]!] }, cancel).ConfigureAwait(false);
                    brought++;
                }
        return brought;
    }

    /// <summary>The definitions are asked: of a table that is not there they know nothing, while its rows would be an error.</summary>
    async Task<bool> SalesIsHereAsync(CancellationToken cancel) =>
        await client.FirstAsync("EntityDefinitions?$select=LogicalName&$filter=LogicalName%20eq%20'opportunity'", cancel).ConfigureAwait(false) is not null;

    async Task<List<(Guid Initiative, Guid Opportunity)>> OpenAsync(CancellationToken cancel)
    {
        var open = new List<(Guid, Guid)>();
        await foreach (var row in client.RowsAsync($"kam_initiatives?$select=kam_opportunityid&$filter=kam_opportunityid%20ne%20null%20and%20(kam_outcome%20eq%20{Open}%20or%20kam_outcome%20eq%20null)", cancel).ConfigureAwait(false))
            if (Guid.TryParse((string?)row["kam_opportunityid"], out var opportunity))
                open.Add((row.Id("kam_initiativeid")!.Value, opportunity));
        return open;
    }
}
