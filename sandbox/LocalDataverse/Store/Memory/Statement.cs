namespace LocalDataverse.Store.Memory;

/// <summary>One reading statement: what it sees stays the same while it runs (snapshot), or is held while it runs (locking).</summary>
internal sealed class Statement : IVisibleRows, IDisposable
{
    private readonly MemoryStore store;
    private readonly MemorySession session;
    private readonly long snapshot;
    private readonly List<RowSlot>? shared;

    public Statement(MemoryStore store, MemorySession session)
    {
        this.store = store;
        this.session = session;
        if (store.Isolation == IsolationMode.ReadCommittedLocking) shared = [];
        snapshot = store.BeginReading();
    }

    public IEnumerable<object?[]> All(TableShape table)
    {
        var from = session.Table(table);
        return See(from.Rows, from.LayoutOf(table));
    }

    public object?[]? ById(TableShape table, Guid id)
    {
        var from = session.Table(table);
        return from.Find(id) is { } slot && Row(slot) is { } row ? from.LayoutOf(table).Read(row) : null;
    }

    public IEnumerable<object?[]> ByIndex(TableShape table, StoredIndex index, IReadOnlyList<object?> values)
    {
        if (values.Any(value => value is null)) return [];
        var from = session.Table(table);
        var searched = from.Index(index.Name);
        var key = values.Count == 1 ? values[0]! : values.ToArray();
        return See(searched, key, from.LayoutOf(table));
    }

    public int Estimate(TableShape table) => session.Table(table).Count;

    public int Estimate(TableShape table, StoredIndex index)
    {
        var from = session.Table(table);
        return from.Count / Math.Max(1, from.Index(index.Name).KeyCount);
    }

    public void Dispose()
    {
        if (shared is not null) LetGo(shared);
        store.EndReading(snapshot);
    }

    private IEnumerable<object?[]> See(IEnumerable<RowSlot> slots, Layout layout)
    {
        foreach (var slot in slots)
        {
            if (Row(slot) is { } row) yield return layout.Read(row);
        }
    }

    /// <summary>A row stands under the keys of all its versions: the one that is seen decides.</summary>
    private IEnumerable<object?[]> See(MemoryIndex index, object key, Layout layout)
    {
        foreach (var slot in index.Find(key))
        {
            if (Row(slot) is { } row && index.KeyOf(row) is { } own && KeyEquality.Instance.Equals(key, own)) yield return layout.Read(row);
        }
    }

    private object?[]? Row(RowSlot slot) => shared is null ? slot.Visible(session, snapshot) : Shared(slot, shared);

    private object?[]? Shared(RowSlot slot, List<RowSlot> mine)
    {
        lock (store.Gate)
        {
            if (slot.Owner != session)
            {
                store.Waits.Until(session, () => slot.Owner is { } owner ? [owner] : []);
                (slot.Readers ??= []).Add(session);
                mine.Add(slot);
            }
            return slot.Newest?.Row;
        }
    }

    private void LetGo(List<RowSlot> mine)
    {
        lock (store.Gate)
        {
            foreach (var slot in mine) slot.Readers!.Remove(session);
            if (mine.Count > 0) store.Waits.Changed();
        }
    }
}
