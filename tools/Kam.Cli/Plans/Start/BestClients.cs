using System.Globalization;
using Kam.Cli.Score;
using Kam.Dataverse;
using Kam.Domain;

namespace Kam.Cli.Plans.Start;

/// <summary>A client that a plan is for.</summary>
/// <param name="Score">Null while it has not been scored.</param>
sealed record BestClient(Guid Id, string Key, string Name, Segment Segment, decimal? Score)
{
    const string Letters = "KARNP";

    public string Letter => Letters[(int)Segment].ToString();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key} {Name}: {Letter}, {Score:0.00}");
}

/// <summary>Key and developing clients, the best first; of equal scores who buys more, then by external key.</summary>
static class BestClients
{
    public static async Task<IReadOnlyList<BestClient>> ReadAsync(DataverseClient client, int top, CancellationToken cancel)
    {
        if (top < 1)
            throw new InvalidOperationException($"--top {top}: say for how many clients.");
        var filter = Uri.EscapeDataString($"statecode eq 0 and (kam_segment eq {Option.Of(Segment.Key)} or kam_segment eq {Option.Of(Segment.Developing)})");
        var query = $"accounts?$select=accountid,name,kam_externalid,kam_segment,kam_score&$filter={filter}&$orderby=kam_score%20desc,kam_revenue12%20desc,kam_externalid";
        var best = new List<BestClient>();
        await foreach (var row in client.RowsAsync(query, cancel).ConfigureAwait(false))
        {
            best.Add(new(row.Id("accountid")!.Value, (string?)row["kam_externalid"] ?? "", (string?)row["name"] ?? "", Option.Member<Segment>((int)row["kam_segment"]!), (decimal?)row["kam_score"]));
            if (best.Count == top)
                break;
        }
        return best;
    }
}
