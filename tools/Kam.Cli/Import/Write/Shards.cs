namespace Kam.Cli.Import.Write;

/// <summary>Deals rows to workers so that each client belongs to one worker and the workers have about equal work.</summary>
static class Shards
{
    public static IReadOnlyList<IReadOnlyList<WantedRow>> Deal(IEnumerable<WantedRow> rows, int workers)
    {
        var shards = Enumerable.Range(0, workers).Select(_ => new List<WantedRow>()).ToList();
        var clients = rows.GroupBy(row => row.Shard).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var client in clients)
            shards.MinBy(shard => shard.Count)!.AddRange(client);
        return [.. shards.Where(shard => shard.Count > 0)];
    }
}
