using LocalDataverse.Scheduling;
using LocalDataverse.Store;
using LocalDataverse.Store.Memory;

namespace LocalDataverse.Tests.Store;

/// <summary>A store in memory with one table: rows with a number, which is indexed, and a name, which is unique.</summary>
internal sealed class Shelf
{
    public static readonly TableShape Table = new("shelf",
        [new("id", StoreType.Id), new("number", StoreType.Integer), new("name", StoreType.Text), new("note", StoreType.Text)],
        [new("by_number", [1], false), new("by_name", [2], true)]);

    public static readonly Guid First = new("00000000-0000-0000-0000-000000000001");
    public static readonly Guid Second = new("00000000-0000-0000-0000-000000000002");

    public Shelf(IsolationMode isolation)
    {
        Store = new MemoryStore(isolation);
        Write(session => session.Define(Table));
    }

    public MemoryStore Store { get; }

    /// <summary>With two rows whose numbers are 0.</summary>
    public static Shelf WithTwo(IsolationMode isolation)
    {
        var shelf = new Shelf(isolation);
        shelf.Write(session =>
        {
            session.Insert(Table, Row(First, 0, "first"));
            session.Insert(Table, Row(Second, 0, "second"));
        });
        return shelf;
    }

    public static object?[] Row(Guid id, long? number, string? name) => [id, number, name, null];

    public void Write(Action<ISession> work)
    {
        using var session = Store.Open(write: true);
        work(session);
        session.Commit();
    }

    public long? Number(Guid id) => Seen(rows => (long?)rows.ById(Table, id)?[1]);

    public int Count() => Seen(rows => rows.All(Table).Count());

    public int CountOf(long number) => Seen(rows => rows.ByIndex(Table, Table.Indexes[0], [number]).Count());

    public int CountNamed(string name) => Seen(rows => rows.ByIndex(Table, Table.Indexes[1], [name]).Count());

    /// <summary>What the given session sees, or a reader of its own.</summary>
    public T Seen<T>(Func<IVisibleRows, T> look, ISession? session = null)
    {
        using var reader = session is null ? Store.Open(write: false) : null;
        using var statement = new Statement(Store, (MemorySession)(session ?? reader!));
        return look(statement);
    }

    public static void SetNumber(ISession session, Guid id, long number) => session.Update(Table, id, [1], Row(id, number, null));

    /// <summary>Whether the work was let through; a deadlock's victim is refused.</summary>
    public bool IsLetThrough(Action<ISession> work)
    {
        try
        {
            Write(work);
            return true;
        }
        catch (DataverseFault fault) when (fault.ErrorCode == unchecked((int)0x80044150))
        {
            return false;
        }
    }

    public static Explorer Explorer => new() { SwitchAt = SwitchPoint.Statement };
}
