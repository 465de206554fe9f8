using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>What another model would change: as JSON, how many clients go from which segment to which, and who they are.</summary>
sealed record Preview(string Changes, int Examined, bool HasMore)
{
    const int Size = 5000;

    public static Preview Impossible(string reason) => new("{\"runNeeded\":true,\"reason\":" + Json.Text(reason) + "}", 0, false);

    public static Preview Of(IOrganizationService reader, Population population, int number, Day today)
    {
        var page = BatchClients.Page(reader, number, Size);
        var changes = page.Clients.Select(client => PreviewedClient.Of(client, population, today)).OfType<PreviewedClient>().ToList();
        var moved = changes.Where(client => client.From != client.To).ToList();
        return new("{\"runNeeded\":false,\"counts\":[" + string.Join(",", Counts(moved)) + "],\"clients\":[" + string.Join(",", moved.Select(client => client.ToString())) + "]}", changes.Count, page.HasMore);
    }

    static IEnumerable<string> Counts(IEnumerable<PreviewedClient> moved) => moved
        .GroupBy(client => new { client.From, client.To })
        .OrderBy(move => move.Key.From).ThenBy(move => move.Key.To)
        .Select(move => "{\"from\":" + Json.Number(move.Key.From) + ",\"to\":" + Json.Number(move.Key.To) + ",\"clients\":" + Json.Number(move.Count()) + "}");
}
