using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Plugins.Runs;

/// <summary>Clients' ids as one text.</summary>
static class ClientList
{
    public static string Write(IEnumerable<Guid> clients) => string.Join(",", clients.Select(client => client.ToString("N")));

    /// <summary>In the order in which clients are locked everywhere, each once.</summary>
    public static IReadOnlyList<Guid> Read(string? text) =>
        (text ?? "").Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).Distinct().OrderBy(id => id).ToList();
}
