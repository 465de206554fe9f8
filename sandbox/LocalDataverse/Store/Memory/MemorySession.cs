using LocalDataverse.Faults;
using LocalDataverse.Scheduling;

namespace LocalDataverse.Store.Memory;

/// <summary>One transaction over the store in memory. One thread uses it; what it writes, others see when it commits.</summary>
internal sealed class MemorySession(MemoryStore store, bool isWriting) : ISession
{
    private readonly Dictionary<RowSlot, MemoryTable> held = [];
    private readonly Dictionary<string, MemoryTable> defined = new(StringComparer.OrdinalIgnoreCase);
    private bool isOpen = true;

    public bool IsWriting { get; } = isWriting;

    /// <summary>Chosen to give way in a deadlock.</summary>
    public bool IsVictim { get; set; }

    public int WrittenRows { get; private set; }

    public void Define(TableShape shape)
    {
        RequireOpen();
        lock (store.Gate)
        {
            store.Waits.Until(this, () => store.Writers.Where(other => other != this));
            store.Enter(this);
            store.Definer = this;
            var known = defined.GetValueOrDefault(shape.Name) ?? store.Find(shape.Name);
            if (known is not null && IsSame(known.Shape, shape)) return;
            var table = defined[shape.Name] = new MemoryTable(shape);
            if (known is not null) foreach (var (old, moved) in table.TakeOver(known)) if (moved.Owner == this) held[moved] = table;
            UniqueKeys.Require(table);
        }
    }

    public void Insert(TableShape table, object?[] row) => Change(table, "insert", into =>
    {
        var slot = Hold(into, () => into.Place((Guid)row[0]!))!;
        if (slot.Newest?.Row is not null) throw new UniqueViolation(null);
        Write(into, slot, into.LayoutOf(table).Store(row));
        return true;
    });

    public void Update(TableShape table, Guid id, ReadOnlySpan<int> columns, object?[] row)
    {
        var changed = columns.ToArray();
        Change(table, "update", into =>
        {
            if (Hold(into, () => into.Find(id)) is not { Newest.Row: { } now } slot) return false;
            Write(into, slot, into.LayoutOf(table).Overwrite(now, changed, row));
            return true;
        });
    }

    public bool Delete(TableShape table, Guid id) => Change(table, "delete", from =>
    {
        if (Hold(from, () => from.Find(id)) is not { Newest.Row: not null } slot) return false;
        Write(from, slot, null);
        return true;
    });

    public object?[]? ReadForUpdate(TableShape table, Guid id)
    {
        if (!IsWriting) return Read(table, id);
        return Change(table, "lock", from => Hold(from, () => from.Find(id))?.Newest?.Row is { } row ? from.LayoutOf(table).Read(row) : null);
    }

    public object?[]? Read(TableShape table, Guid id)
    {
        Begin("read", table);
        using var statement = new Statement(store, this);
        return statement.ById(table, id);
    }

    public IEnumerable<object?[]> Query(Select select)
    {
        Begin("query", select.From.Table);
        using var statement = new Statement(store, this);
        foreach (var row in QueryEvaluator.Run(select, statement).ToList()) yield return row;
    }

    public void Commit()
    {
        RequireOpen();
        lock (store.Gate)
        {
            foreach (var table in defined.Values) store.Put(table);
            store.Commit(this, Held());
        }
        isOpen = false;
    }

    public void Dispose()
    {
        lock (store.Gate) RollBack();
    }

    /// <summary>Behind the gate: takes back what was written and lets go of it.</summary>
    public void RollBack()
    {
        if (!isOpen) return;
        isOpen = false;
        foreach (var (slot, table) in held) table.Undo(slot, this);
        store.End(this, Held());
    }

    /// <summary>The table as this session has it: its own definition, or everybody's.</summary>
    public MemoryTable Table(TableShape shape) =>
        defined.GetValueOrDefault(shape.Name) ?? store.Find(shape.Name) ?? throw new InvalidOperationException($"The store has no table '{shape.Name}'");

    private void Begin(string what, TableShape table)
    {
        Turn.AtStatement($"{what} {table.Name}");
        RequireOpen();
    }

    /// <summary>A statement that writes. While somebody changes tables, nobody else does.</summary>
    private T Change<T>(TableShape shape, string what, Func<MemoryTable, T> change)
    {
        Begin(what, shape);
        lock (store.Gate)
        {
            store.Waits.Until(this, () => store.Definer is { } definer && definer != this ? [definer] : []);
            store.Enter(this);
            return change(Table(shape));
        }
    }

    private void RequireOpen()
    {
        if (!isOpen) throw Fault.TransactionEnded();
    }

    /// <summary>Takes the row's lock. Whoever held it may have taken the row away: it is looked for again.</summary>
    private RowSlot? Hold(MemoryTable table, Func<RowSlot?> find)
    {
        for (var slot = find(); slot is not null; slot = find())
        {
            store.Waits.Until(this, () => slot.Others(this));
            if (find() != slot) continue;
            slot.Owner = this;
            held[slot] = table;
            return slot;
        }
        return null;
    }

    private void Write(MemoryTable table, RowSlot slot, object?[]? row)
    {
        if (row is not null) UniqueKeys.Require(store.Waits, this, table, slot, row);
        table.Write(slot, this, row);
        WrittenRows++;
    }

    private List<(MemoryTable, RowSlot)> Held() => [.. held.Select(pair => (pair.Value, pair.Key))];

    private static bool IsSame(TableShape one, TableShape other) =>
        one.Columns.SequenceEqual(other.Columns) && one.Indexes.Count == other.Indexes.Count
        && one.Indexes.Zip(other.Indexes).All(pair => pair.First.Name == pair.Second.Name && pair.First.Columns.SequenceEqual(pair.Second.Columns));
}
