using LocalDataverse.Store;

namespace LocalDataverse.Tests.Store;

/// <summary>The store in memory against a plain dictionary.</summary>
public sealed class RandomRowsTests
{
    [Theory]
    [InlineData(1, IsolationMode.ReadCommittedSnapshot)]
    [InlineData(2, IsolationMode.ReadCommittedSnapshot)]
    [InlineData(3, IsolationMode.ReadCommittedLocking)]
    public void Whatever_is_written_and_undone_rows_and_indexes_stay_true(int seed, IsolationMode isolation)
    {
        var random = new Random(seed);
        var shelf = new Shelf(isolation);
        var ids = Enumerable.Range(1, 20).Select(number => new Guid(number, 0, 0, new byte[8])).ToArray();
        var committed = new Dictionary<Guid, object?[]>();
        for (var round = 0; round < 300; round++) committed = Transaction(shelf, random, ids, committed);
        Assert.NotEmpty(committed);
    }

    private static Dictionary<Guid, object?[]> Transaction(Shelf shelf, Random random, Guid[] ids, Dictionary<Guid, object?[]> committed)
    {
        var rows = new Dictionary<Guid, object?[]>(committed);
        using (var session = shelf.Store.Open(write: true))
        {
            for (var step = random.Next(8); step >= 0; step--) Change(session, random, ids[random.Next(ids.Length)], rows);
            Assert.Equal(Text(rows), Text(shelf, session));
            if (random.Next(3) == 0) rows = committed;
            else session.Commit();
        }
        Assert.Equal(Text(rows), Text(shelf, null));
        return rows;
    }

    private static void Change(ISession session, Random random, Guid id, Dictionary<Guid, object?[]> rows)
    {
        var row = Shelf.Row(id, random.Next(4), random.Next(3) == 0 ? null : $"name {random.Next(12)}");
        try
        {
            if (!rows.ContainsKey(id)) session.Insert(Shelf.Table, row);
            else if (random.Next(3) > 0) session.Update(Shelf.Table, id, [1, 2], row);
            else row = session.Delete(Shelf.Table, id) ? null : row;
            if (row is null) rows.Remove(id);
            else rows[id] = row;
        }
        catch (UniqueViolation)
        {
            Assert.Contains(rows.Values, other => (Guid)other[0]! != id && Equals(other[2], row![2]));
        }
    }

    private static string Text(Dictionary<Guid, object?[]> rows) => string.Join('\n', rows.Values.OrderBy(row => row[0]).Select(row => string.Join(' ', row)));

    private static string Text(Shelf shelf, ISession? session) => shelf.Seen(rows =>
    {
        var all = rows.All(Shelf.Table).ToDictionary(row => (Guid)row[0]!);
        foreach (var row in all.Values)
        {
            Assert.Same(row, rows.ById(Shelf.Table, (Guid)row[0]!));
            Assert.Single(rows.ByIndex(Shelf.Table, Shelf.Table.Indexes[0], [row[1]]), row);
        }
        Assert.Equal(all.Count, Enumerable.Range(0, 4).Sum(number => rows.ByIndex(Shelf.Table, Shelf.Table.Indexes[0], [(double)number]).Count()));
        return Text(all);
    }, session);
}
