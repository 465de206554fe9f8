using System.Collections.Concurrent;
using System.Net;
using CsCheck;
using Kam.Cli.Import.Write;
using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Tests.Import;

public sealed class BulkWriterTests
{
    static readonly DataverseException Refusal = new(-1, HttpStatusCode.BadRequest, "bad row");

    [Fact]
    public void Exactly_the_bad_rows_are_refused_and_every_good_one_is_written_once() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 400].HashSet[0, 20], Gen.Int[1, 5], Gen.Int[1, 120]).Sample((count, bad, workers, size) =>
        {
            var rows = Rows(count);
            var badRows = bad.Where(b => b < count).ToHashSet();
            var (written, refused) = Write(rows, badRows, workers, size, out _);
            Assert.Equal(badRows.Order(), refused.Order());
            Assert.Equal(Enumerable.Range(0, count).Except(badRows), written.Order());
        }, iter: 200);

    [Fact]
    public void One_bad_row_among_a_thousand_costs_about_two_messages_a_halving()
    {
        Write(Rows(1000), [777], workers: 1, size: 1000, out var messages);
        Assert.InRange(messages, 1, 1 + 2 * 10);
    }

    [Fact]
    public async Task When_the_server_refuses_everything_the_import_stops_and_says_why()
    {
        var writer = new BulkWriter((_, _) => throw Refusal, (_, _) => { }, _ => { }, new BulkSize());
        Assert.Same(Refusal, await Assert.ThrowsAsync<DataverseException>(() => writer.WriteAsync([Rows(1000)], default)));
    }

    [Fact]
    public async Task Who_may_not_ask_is_told_at_once()
    {
        var messages = 0;
        var writer = new BulkWriter((_, _) => { messages++; throw new DataverseException(0, HttpStatusCode.Unauthorized, "who?"); }, (_, _) => { }, _ => { }, new BulkSize());
        await Assert.ThrowsAsync<DataverseException>(() => writer.WriteAsync([Rows(1000)], default));
        Assert.Equal(1, messages);
    }

    [Fact]
    public void Every_client_belongs_to_one_worker_and_no_row_is_lost() =>
        Gen.Select(Gen.Int[0, 20].Array[0, 200], Gen.Int[1, 8]).Sample((clients, workers) =>
        {
            var rows = clients.Select((client, i) => Row(i, $"{client}")).ToList();
            var shards = Shards.Deal(rows, workers);
            Assert.Equal(rows.Count, shards.Sum(shard => shard.Count));
            Assert.All(rows.GroupBy(r => r.Shard), client => Assert.Single(shards, shard => shard.Any(r => r.Shard == client.Key)));
        });

    [Fact]
    public void The_size_of_messages_follows_the_time_they_take()
    {
        var size = new BulkSize(first: 100, most: 300);
        size.Took(TimeSpan.FromSeconds(0.2));
        Assert.Equal(150, size.Current);
        size.Took(TimeSpan.FromSeconds(30));
        Assert.Equal(75, size.Current);
    }

    static (List<int> Written, List<int> Refused) Write(IReadOnlyList<WantedRow> rows, HashSet<int> bad, int workers, int size, out int messages)
    {
        var (written, refused, sent) = (new ConcurrentBag<int>(), new ConcurrentBag<int>(), 0);
        var writer = new BulkWriter(
            (message, _) =>
            {
                Interlocked.Increment(ref sent);
                if (message.Any(row => bad.Contains(row.Source[0])))
                    throw Refusal;
                foreach (var row in message)
                    written.Add(row.Source[0]);
                return Task.CompletedTask;
            },
            (row, _) => refused.Add(row.Source[0]), _ => { }, new BulkSize(size));
        writer.WriteAsync(Shards.Deal(rows, workers), default).GetAwaiter().GetResult();
        messages = sent;
        return ([.. written], [.. refused]);
    }

    static IReadOnlyList<WantedRow> Rows(int count) => [.. Enumerable.Range(0, count).Select(i => Row(i, $"{i / 7}"))];

    static WantedRow Row(int number, string client) => new(Key.By("kam_externalid", $"{number}"), new JObject(), client, [number]);
}
