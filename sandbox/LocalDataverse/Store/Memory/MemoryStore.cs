namespace LocalDataverse.Store.Memory;

/// <summary>
/// Rows in memory, in versions: readers see what has been committed, writers hold rows and not the store. What it is for:
/// many writers at once, in either of SQL Server's two kinds of READ COMMITTED. Nothing outlives the process.
/// </summary>
public sealed class MemoryStore : IStore
{
    private readonly Dictionary<string, MemoryTable> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<MemorySession> writers = [];
    private readonly List<long> readers = [];
    private readonly Queue<(MemoryTable Table, RowSlot Slot)> aged = new();

    public MemoryStore(IsolationMode isolation)
    {
        Isolation = isolation;
        Waits = new LockWaits(Gate);
    }

    public IsolationMode Isolation { get; }
    public bool HasManyWriters => true;

    /// <summary>Whoever changes anything stands behind it, for no longer than one row takes.</summary>
    internal object Gate { get; } = new();
    internal LockWaits Waits { get; }
    internal long Committed { get; private set; }

    /// <summary>The session that changes tables: it is the only writer until it ends.</summary>
    internal MemorySession? Definer { get; set; }

    internal IEnumerable<MemorySession> Writers => writers;

    public ISession Open(bool write) => new MemorySession(this, write);

    public void Dispose()
    {
        lock (Gate) tables.Clear();
    }

    internal MemoryTable? Find(string name)
    {
        lock (Gate) return tables.GetValueOrDefault(name);
    }

    internal void Put(MemoryTable table) => tables[table.Shape.Name] = table;

    internal void Drop(string table) => tables.Remove(table);

    internal void Enter(MemorySession writer) => writers.Add(writer);

    /// <summary>A statement begins: answers the last commit that it sees.</summary>
    internal long BeginReading()
    {
        lock (Gate)
        {
            readers.Add(Committed);
            return Committed;
        }
    }

    internal void EndReading(long snapshot)
    {
        lock (Gate)
        {
            readers.Remove(snapshot);
            if (readers.Count == 0) Prune();
        }
    }

    /// <summary>Makes the session's versions those that everybody sees from now on, all at once.</summary>
    internal void Commit(MemorySession session, IReadOnlyCollection<(MemoryTable Table, RowSlot Slot)> held)
    {
        foreach (var (_, slot) in held)
        {
            if (slot.Newest is { IsCommitted: false } own && own.Writer == session) own.Commit(Committed + 1);
        }
        Committed++;
        End(session, held);
    }

    /// <summary>Lets go of everything that the session holds.</summary>
    internal void End(MemorySession session, IReadOnlyCollection<(MemoryTable Table, RowSlot Slot)> held)
    {
        foreach (var row in held)
        {
            row.Slot.Owner = null;
            aged.Enqueue(row);
        }
        writers.Remove(session);
        if (Definer == session) Definer = null;
        Prune();
        Waits.Changed();
    }

    private void Prune()
    {
        var oldest = readers.Count == 0 ? Committed : readers.Min();
        for (var left = aged.Count; left > 0; left--)
        {
            var (table, slot) = aged.Dequeue();
            if (!table.Prune(slot, oldest) && slot.Newest is { IsCommitted: true }) aged.Enqueue((table, slot));
        }
    }
}
