using LocalDataverse.Scheduling;
using LocalDataverse.Store;

namespace LocalDataverse.Tests.Store;

/// <summary>Writers of the store in memory, in every order of their statements.</summary>
public sealed class LockTests
{
    public static TheoryData<IsolationMode> Modes => [IsolationMode.ReadCommittedSnapshot, IsolationMode.ReadCommittedLocking];

    [Theory, MemberData(nameof(Modes))]
    public void Who_locks_a_row_before_reading_it_loses_no_update(IsolationMode isolation)
    {
        var found = Shelf.Explorer.Every(() => Adding(isolation, (session, id) => session.ReadForUpdate(Shelf.Table, id)));
        Assert.True(found is { IsComplete: true, Failures: 0, WithWaits: > 0 }, found.ToString());
    }

    [Theory, MemberData(nameof(Modes))]
    public void Who_only_reads_it_loses_one_in_some_order(IsolationMode isolation)
    {
        var found = Shelf.Explorer.Every(() => Adding(isolation, (session, id) => session.Read(Shelf.Table, id)));
        Assert.True(found is { IsComplete: true, Failures: > 0 } && found.Failures < found.Schedules, found.ToString());
    }

    [Theory, MemberData(nameof(Modes))]
    public void Of_two_that_wait_for_each_other_one_is_rolled_back_and_the_other_goes_on(IsolationMode isolation)
    {
        var deadlocks = 0;
        var found = Shelf.Explorer.Every(() =>
        {
            var shelf = Shelf.WithTwo(isolation);
            var passed = new bool[2];
            return new Trial([() => passed[0] = shelf.IsLetThrough(session => SetBoth(session, Shelf.First, Shelf.Second, 1)), () => passed[1] = shelf.IsLetThrough(session => SetBoth(session, Shelf.Second, Shelf.First, 2))], () =>
            {
                Assert.Contains(true, passed);
                Assert.Equal(shelf.Number(Shelf.First), shelf.Number(Shelf.Second));
                if (passed.Contains(false)) deadlocks++;
            });
        });
        Assert.True(found is { IsComplete: true, Failures: 0 } && deadlocks > 0 && deadlocks < found.Schedules, found.ToString());
    }

    [Theory]
    [InlineData(IsolationMode.ReadCommittedSnapshot, true)]
    [InlineData(IsolationMode.ReadCommittedSnapshot, false)]
    [InlineData(IsolationMode.ReadCommittedLocking, true)]
    [InlineData(IsolationMode.ReadCommittedLocking, false)]
    public void A_second_one_with_a_key_waits_for_the_first_and_has_it_only_if_that_one_gives_up(IsolationMode isolation, bool firstCommits)
    {
        var found = Shelf.Explorer.Every(() =>
        {
            var shelf = new Shelf(isolation);
            var refused = new List<string>();
            return new Trial([() => Insert(shelf, "key", refused, firstCommits), () => Insert(shelf, "KEY", refused, commits: true)], () =>
            {
                Assert.Equal(1, shelf.CountNamed("key"));
                Assert.True(firstCommits ? refused.Count == 1 : refused.Count <= 1);
            });
        });
        Assert.True(found is { IsComplete: true, Failures: 0, WithWaits: > 0 }, found.ToString());
    }

    [Theory]
    [InlineData(IsolationMode.ReadCommittedSnapshot, false)]
    [InlineData(IsolationMode.ReadCommittedLocking, true)]
    public void A_reader_waits_for_a_writer_only_where_readers_lock(IsolationMode isolation, bool waits)
    {
        var found = Shelf.Explorer.Every(() =>
        {
            var shelf = Shelf.WithTwo(isolation);
            long? sum = null;
            return new Trial([() => shelf.Write(session => SetBoth(session, Shelf.First, Shelf.Second, 1)), () => sum = Sum(shelf)], () => Assert.Contains(sum, (long?[])[0, 2]));
        });
        Assert.True(found.IsComplete && found.Failures == 0 && found.WithWaits > 0 == waits, found.ToString());
    }

    [Theory, MemberData(nameof(Modes))]
    public void Threads_that_nobody_orders_lose_nothing_either(IsolationMode isolation)
    {
        var shelf = Shelf.WithTwo(isolation);
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => shelf.Write(session => Add(session, Shelf.First, (rows, id) => rows.ReadForUpdate(Shelf.Table, id))));
        Assert.Equal(400, shelf.Number(Shelf.First));
    }

    private static Trial Adding(IsolationMode isolation, Func<ISession, Guid, object?[]?> read)
    {
        var shelf = Shelf.WithTwo(isolation);
        return new Trial([() => shelf.Write(session => Add(session, Shelf.First, read)), () => shelf.Write(session => Add(session, Shelf.First, read))], () => Assert.Equal(2, shelf.Number(Shelf.First)));
    }

    private static void Add(ISession session, Guid id, Func<ISession, Guid, object?[]?> read) => Shelf.SetNumber(session, id, (long)read(session, id)![1]! + 1);

    private static void SetBoth(ISession session, Guid first, Guid second, long number)
    {
        Shelf.SetNumber(session, first, number);
        Shelf.SetNumber(session, second, number);
    }

    private static void Insert(Shelf shelf, string key, List<string> refused, bool commits)
    {
        using var session = shelf.Store.Open(write: true);
        try
        {
            session.Insert(Shelf.Table, Shelf.Row(Guid.NewGuid(), 1, key));
            session.Read(Shelf.Table, Shelf.First);
            if (commits) session.Commit();
        }
        catch (UniqueViolation)
        {
            refused.Add(key);
        }
    }

    private static long Sum(Shelf shelf)
    {
        using var session = shelf.Store.Open(write: false);
        session.Read(Shelf.Table, Shelf.First);
        return shelf.Seen(rows => rows.All(Shelf.Table).Sum(row => (long)row[1]!), session);
    }
}
