using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Scoring;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Runs;

/// <summary>A client's segment and score as people see them, and as they would be.</summary>
sealed record PreviewedClient(Guid Id, string Name, int? From, int? To, decimal? Before, decimal? After)
{
    /// <summary>Null for a client that the run has not reached: its figures are of another date.</summary>
    public static PreviewedClient? Of(BatchClient client, Population population, Day today)
    {
        if (client.AsOf != population.AsOf.Date) return null;
        var scored = ScoredClient.Of(client.Account, client.Value, Statistics.Of(client.Account, client.Value)!, population);
        var become = new Entity(AccountRow.Table);
        scored.PutAccount(become, client.Account, today);
        return new(client.Id, client.Name, Segment(client.Account), Segment(become), client.Account.GetAttributeValue<decimal?>(AccountRow.Columns.Score), scored.Card?.Score);
    }

    static int? Segment(Entity account) => account.GetAttributeValue<OptionSetValue>(AccountRow.Columns.Segment)?.Value;

    public override string ToString() =>
        "{\"id\":" + Json.Text(Id.ToString("D")) + ",\"name\":" + Json.Text(Name) + ",\"from\":" + Json.Number(From) + ",\"to\":" + Json.Number(To)
        + ",\"before\":" + Json.Number(Before) + ",\"after\":" + Json.Number(After) + "}";
}
