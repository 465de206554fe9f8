using System.Collections.Concurrent;
using Kam.Cli.Progress;
using Kam.Cli.Score.Journal;
using Kam.Cli.Score.Read;
using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score;

/// <summary>
/// The first pass over the clients of a shard: reads their purchases and keeps what they say. A page of clients at a time
/// passes through memory and is journalled with the address of the next, so the pass goes on where it was cut off.
/// </summary>
sealed class MeasurePass(DataverseClient client, JournalFolder folder, Shard shard, Day today, int workers)
{
    const string First = $"accounts?$select=accountid,kam_recalculationrequest,kam_recalculatedon,{Inputs.Columns}&$filter=statecode%20eq%200&$orderby=accountid";

    readonly ClientsFile _file = new(folder, shard);
    readonly SliceSize _slice = new();

    public async Task<Place> RunAsync(IWorkLog log, CancellationToken cancel)
    {
        var place = Place.Read(folder, shard);
        if (place.IsMeasured)
            return place;
        using var stage = log.Begin("measuring", 0);
        for (var next = place.Next ?? First; next is not null;)
        {
            (var accounts, next) = await client.PageAsync(next, cancel: cancel).ConfigureAwait(false);
            var lines = await MeasureAsync([.. accounts.Where(IsOurs)], cancel).ConfigureAwait(false);
            place = (place with
            {
                MeasuredTo = _file.Append(place.MeasuredTo, lines),
                Next = next,
                IsMeasured = next is null,
                Clients = place.Clients + lines.Count,
            }).Write(folder, shard);
            stage.Total(place.Clients);
            stage.Advance(lines.Count);
        }
        return place;
    }

    bool IsOurs(JObject account) => shard.Has(account.Id("accountid")!.Value);

    async Task<IReadOnlyList<ClientLine>> MeasureAsync(IReadOnlyList<JObject> accounts, CancellationToken cancel)
    {
        var lines = new ConcurrentBag<ClientLine>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancel };
        await Parallel.ForEachAsync(accounts.Chunk(_slice.Clients), options, async (some, token) =>
        {
            // The accounts were read before their purchases: what is bought meanwhile changes their tokens, and the second pass sees it.
            var purchases = await client.PurchasesAsync([.. some.Select(account => account.Id("accountid")!.Value)], token).ConfigureAwait(false);
            _slice.Held(some.Length, purchases.Rows);
            foreach (var account in some)
                if (Line(account, purchases) is { } line)
                    lines.Add(line);
        }).ConfigureAwait(false);
        return [.. lines];
    }

    /// <returns>Null for an account that never bought and of which nothing was ever computed: there is nothing to write.</returns>
    ClientLine? Line(JObject account, PurchaseReader purchases)
    {
        var id = account.Id("accountid")!.Value;
        var facts = purchases.Of(id);
        var token = (string?)account["kam_recalculationrequest"];
        if (facts.Length == 0 && token is null && account["kam_recalculatedon"]!.Type == JTokenType.Null)
            return null;
        var statistics = ValueStatistics.Of(facts, today);
        return new ClientLine(id, token ?? "", StatisticsText.Write(statistics), ClientMeasure.Of(id, statistics, Inputs.Of(account)).ToString());
    }
}
