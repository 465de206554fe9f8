namespace LocalDataverse.Store.Memory;

/// <summary>Rows in the order in which they came. One adds and removes (behind the gate), everybody reads meanwhile.</summary>
internal sealed class RowList
{
    private const int First = 4;
    private Items current = new(new RowSlot?[First], 0);
    private int gaps;

    public int Count => current.Count - gaps;

    /// <summary>Answers the place.</summary>
    public int Add(RowSlot slot)
    {
        var items = current;
        if (items.Count == items.Rows.Length) items = new Items(Copy(items.Rows, items.Count * 2), items.Count);
        items.Rows[items.Count] = slot;
        items.Count++;
        current = items;
        return items.Count - 1;
    }

    public void Remove(RowSlot slot)
    {
        var place = Array.IndexOf(current.Rows, slot, 0, current.Count);
        if (place >= 0) RemoveAt(place);
    }

    /// <summary>Leaves a gap; answers true when half of the list is gaps.</summary>
    public bool RemoveAt(int place)
    {
        current.Rows[place] = null;
        return ++gaps > First && gaps * 2 > current.Count;
    }

    /// <summary>Closes the gaps and tells every row its new place.</summary>
    public void Compact(Action<RowSlot, int> moved)
    {
        var kept = new RowSlot?[Math.Max(First, Count)];
        var count = 0;
        foreach (var slot in Read())
        {
            moved(slot, count);
            kept[count++] = slot;
        }
        current = new Items(kept, count);
        gaps = 0;
    }

    public IEnumerable<RowSlot> Read()
    {
        var items = current;
        var count = items.Count;
        for (var place = 0; place < count; place++)
        {
            if (Volatile.Read(ref items.Rows[place]) is { } slot) yield return slot;
        }
    }

    private static RowSlot?[] Copy(RowSlot?[] rows, int length)
    {
        var copy = new RowSlot?[length];
        rows.CopyTo(copy, 0);
        return copy;
    }

    private sealed class Items(RowSlot?[] rows, int count)
    {
        private int count = count;

        public RowSlot?[] Rows { get; } = rows;

        public int Count
        {
            get => Volatile.Read(ref count);
            set => Volatile.Write(ref count, value);
        }
    }
}
