using System.Collections.Concurrent;

namespace LocalDataverse.Store.Memory;

/// <summary>The rows by the values of some columns. A row stands under every key that one of its versions has.</summary>
internal sealed class MemoryIndex(StoredIndex definition)
{
    private readonly ConcurrentDictionary<object, RowList> rows = new(KeyEquality.Instance);

    public StoredIndex Definition { get; } = definition;

    public int KeyCount => rows.Count;

    public IEnumerable<RowSlot> Find(object key) => rows.TryGetValue(key, out var list) ? list.Read() : [];

    /// <summary>A version with these values joins the row's others.</summary>
    public void Add(RowSlot slot, object?[]? row)
    {
        if (KeyOf(row) is not { } key || Has(slot, key)) return;
        rows.GetOrAdd(key, _ => new RowList()).Add(slot);
    }

    /// <summary>A row that is new here with all its versions.</summary>
    public void Enter(RowSlot slot)
    {
        var keys = new HashSet<object>(KeyEquality.Instance);
        for (var state = slot.Newest; state is not null; state = state.Older)
        {
            if (KeyOf(state.Row) is { } key && keys.Add(key)) rows.GetOrAdd(key, _ => new RowList()).Add(slot);
        }
    }

    /// <summary>A version with these values has left the row's others.</summary>
    public void Remove(RowSlot slot, object?[]? row)
    {
        if (KeyOf(row) is not { } key || Has(slot, key) || !rows.TryGetValue(key, out var list)) return;
        list.Remove(slot);
        if (list.Count == 0) rows.TryRemove(key, out _);
    }

    /// <summary>Whether two rows, as they are now, have the same key.</summary>
    public bool HasTwins() => rows.Any(pair => pair.Value.Read().Count(slot => KeyOf(slot.Newest?.Row) is { } key && KeyEquality.Instance.Equals(key, pair.Key)) > 1);

    public object? KeyOf(object?[]? row) => row is null ? null : KeyEquality.KeyOf(Definition.Columns, row);

    public bool Has(RowSlot slot, object key)
    {
        for (var state = slot.Newest; state is not null; state = state.Older)
        {
            if (KeyOf(state.Row) is { } other && KeyEquality.Instance.Equals(key, other)) return true;
        }
        return false;
    }
}
