namespace LocalDataverse.Tests.Store;

/// <summary>What sessions of the store in memory see of each other.</summary>
public sealed class VersionTests
{
    private readonly Shelf shelf = Shelf.WithTwo(IsolationMode.ReadCommittedSnapshot);

    [Fact]
    public void What_is_not_committed_only_its_writer_sees()
    {
        using var writer = shelf.Store.Open(write: true);
        Shelf.SetNumber(writer, Shelf.First, 5);
        Assert.Equal((5L, 0L), ((long)writer.Read(Shelf.Table, Shelf.First)![1]!, shelf.Number(Shelf.First)));
        writer.Commit();
        Assert.Equal(5, shelf.Number(Shelf.First));
    }

    [Fact]
    public void A_statement_does_not_see_what_is_committed_while_it_runs()
    {
        var seen = shelf.Seen(rows =>
        {
            using var all = rows.All(Shelf.Table).GetEnumerator();
            all.MoveNext();
            shelf.Write(session => Shelf.SetNumber(session, Shelf.Second, 7));
            shelf.Write(session => session.Delete(Shelf.Table, Shelf.First));
            all.MoveNext();
            return ((long)all.Current[1]!, rows.ById(Shelf.Table, Shelf.First) is not null, rows.ByIndex(Shelf.Table, Shelf.Table.Indexes[0], [0L]).Count());
        });
        Assert.Equal((0L, true, 2), seen);
        Assert.Equal((7L, null, 1), (shelf.Number(Shelf.Second), shelf.Number(Shelf.First), shelf.Count()));
    }

    [Fact]
    public void The_next_statement_of_a_transaction_sees_what_was_committed_since()
    {
        using var reader = shelf.Store.Open(write: true);
        Assert.Equal(0L, reader.Read(Shelf.Table, Shelf.First)![1]);
        shelf.Write(session => Shelf.SetNumber(session, Shelf.First, 5));
        Assert.Equal(5L, reader.Read(Shelf.Table, Shelf.First)![1]);
    }

    [Fact]
    public void Nothing_remains_of_what_is_rolled_back()
    {
        using (var session = shelf.Store.Open(write: true))
        {
            session.Insert(Shelf.Table, Shelf.Row(Guid.NewGuid(), 9, "third"));
            Shelf.SetNumber(session, Shelf.First, 9);
            session.Delete(Shelf.Table, Shelf.Second);
        }
        Assert.Equal((2, 0, 2, 0), (shelf.Count(), shelf.CountOf(9), shelf.CountOf(0), shelf.CountNamed("third")));
    }

    [Fact]
    public void Two_writers_of_one_row_keep_each_others_columns()
    {
        using var other = shelf.Store.Open(write: true);
        var stale = (object?[])other.Read(Shelf.Table, Shelf.First)!.Clone();
        shelf.Write(session => Shelf.SetNumber(session, Shelf.First, 5));
        stale[3] = "a note";
        other.Update(Shelf.Table, Shelf.First, [3], stale);
        other.Commit();
        Assert.Equal([Shelf.First, 5L, "first", "a note"], shelf.Seen(rows => rows.ById(Shelf.Table, Shelf.First))!);
    }

    [Fact]
    public void A_key_is_unique_without_regard_to_case_and_missing_ones_are_no_key()
    {
        using var session = shelf.Store.Open(write: true);
        session.Insert(Shelf.Table, Shelf.Row(Guid.NewGuid(), 1, null));
        session.Insert(Shelf.Table, Shelf.Row(Guid.NewGuid(), 2, null));
        Assert.Equal("shelf.name", Assert.Throws<LocalDataverse.Store.UniqueViolation>(() => session.Insert(Shelf.Table, Shelf.Row(Guid.NewGuid(), 3, "FIRST"))).Index);
        Assert.Null(Assert.Throws<LocalDataverse.Store.UniqueViolation>(() => session.Insert(Shelf.Table, Shelf.Row(Shelf.First, 3, "another"))).Index);
    }

    [Fact]
    public void A_row_keeps_its_values_when_its_table_gets_another_column()
    {
        var wider = new LocalDataverse.Store.TableShape("shelf", [.. Shelf.Table.Columns, new("extra", LocalDataverse.Store.StoreType.Text)], Shelf.Table.Indexes);
        using (var undone = shelf.Store.Open(write: true)) undone.Define(wider);
        Assert.Equal(4, shelf.Seen(rows => rows.ById(Shelf.Table, Shelf.First))!.Length);
        shelf.Write(session => session.Define(wider));
        Assert.Equal([Shelf.First, 0L, "first", null, null], shelf.Seen(rows => rows.ById(wider, Shelf.First))!);
        shelf.Write(session => Shelf.SetNumber(session, Shelf.First, 3));
        Assert.Equal([Shelf.First, 3L, "first", null], shelf.Seen(rows => rows.ById(Shelf.Table, Shelf.First))!);
    }
}
