using System.Collections.Concurrent;

namespace LocalDataverse.Store.Memory;

/// <summary>A table: its rows by id, in order, and by index. Changed behind the store's gate only, read by everybody.</summary>
internal sealed class MemoryTable
{
    private readonly ConcurrentDictionary<Guid, RowSlot> byId = new();
    private readonly ConcurrentDictionary<TableShape, Layout> layouts = new();
    private readonly RowList rows = new();

    public MemoryTable(TableShape shape)
    {
        Shape = shape;
        Indexes = [.. shape.Indexes.Select(index => new MemoryIndex(index))];
    }

    public TableShape Shape { get; }
    public IReadOnlyList<MemoryIndex> Indexes { get; }
    public int Count => rows.Count;

    public IEnumerable<RowSlot> Rows => rows.Read();

    public RowSlot? Find(Guid id) => byId.GetValueOrDefault(id);

    public MemoryIndex Index(string name) => Indexes.FirstOrDefault(index => index.Definition.Name == name) ?? throw new InvalidOperationException($"The table {Shape.Name} has no index '{name}'");

    /// <summary>How rows of that shape lie in this table: an import may have changed it since the shape was taken.</summary>
    public Layout LayoutOf(TableShape shape) => layouts.GetOrAdd(shape, asked => Layout.Between(asked, Shape));

    public RowSlot Place(Guid id)
    {
        if (Find(id) is { } known) return known;
        var slot = new RowSlot(id);
        slot.Place = rows.Add(slot);
        byId[id] = slot;
        return slot;
    }

    /// <summary>A new version, or the writer's own one again.</summary>
    public void Write(RowSlot slot, MemorySession writer, object?[]? row)
    {
        if (slot.Newest is { } own && own.Writer == writer)
        {
            var before = own.Row;
            foreach (var index in Indexes) index.Add(slot, row);
            own.Row = row;
            foreach (var index in Indexes) index.Remove(slot, before);
            return;
        }
        foreach (var index in Indexes) index.Add(slot, row);
        slot.Newest = new RowState(row, writer, slot.Newest);
    }

    /// <summary>Takes the writer's version away.</summary>
    public void Undo(RowSlot slot, MemorySession writer)
    {
        if (slot.Newest is { } own && own.Writer == writer)
        {
            slot.Newest = own.Older;
            foreach (var index in Indexes) index.Remove(slot, own.Row);
        }
        if (slot.Newest is null) Forget(slot);
    }

    /// <summary>Drops the versions that nobody who reads since then can see; false when some are still seen.</summary>
    public bool Prune(RowSlot slot, long oldestReader)
    {
        var state = slot.Newest;
        while (state is not null && state.CommittedAt > oldestReader) state = state.Older;
        if (state is not null) CutBehind(slot, state);
        if (state != slot.Newest) return false;
        if (state?.Row is null && slot.Owner is null) Forget(slot);
        return true;
    }

    private void CutBehind(RowSlot slot, RowState state)
    {
        var dropped = state.Older;
        state.Older = null;
        for (; dropped is not null; dropped = dropped.Older)
        {
            foreach (var index in Indexes) index.Remove(slot, dropped.Row);
        }
    }

    /// <summary>The rows of another table of that name, laid out anew: for each old place the new one.</summary>
    public Dictionary<RowSlot, RowSlot> TakeOver(MemoryTable old)
    {
        var moved = new Dictionary<RowSlot, RowSlot>();
        var layout = old.LayoutOf(Shape);
        foreach (var slot in old.Rows)
        {
            var copy = Place(slot.Id);
            copy.Owner = slot.Owner;
            copy.Newest = Copy(slot.Newest, layout);
            foreach (var index in Indexes) index.Enter(copy);
            moved.Add(slot, copy);
        }
        return moved;
    }

    private static RowState? Copy(RowState? state, Layout layout)
    {
        if (state is null) return null;
        var copy = new RowState(state.Row is null ? null : layout.Read(state.Row), state.Writer, Copy(state.Older, layout));
        if (state.IsCommitted) copy.Commit(state.CommittedAt);
        return copy;
    }

    private void Forget(RowSlot slot)
    {
        if (!byId.TryRemove(new KeyValuePair<Guid, RowSlot>(slot.Id, slot))) return;
        if (rows.RemoveAt(slot.Place)) rows.Compact((moved, place) => moved.Place = place);
    }
}
