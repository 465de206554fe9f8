namespace LocalDataverse.Store.Memory;

/// <summary>The place of one id: its versions, newest first, and who holds it.</summary>
internal sealed class RowSlot(Guid id)
{
    public Guid Id { get; } = id;
    public RowState? Newest { get; set; }

    /// <summary>The writer that holds the row to the end of its transaction.</summary>
    public MemorySession? Owner { get; set; }

    /// <summary>Readers that hold it to the end of their statement (locking isolation).</summary>
    public List<MemorySession>? Readers { get; set; }

    /// <summary>Where it stands in its table's list.</summary>
    public int Place { get; set; }

    /// <summary>Who else holds it.</summary>
    public IEnumerable<MemorySession> Others(MemorySession session)
    {
        if (Owner is { } owner && owner != session) yield return owner;
        foreach (var reader in Readers ?? []) if (reader != session) yield return reader;
    }

    /// <summary>What the session sees: its own version, or the newest one committed by then.</summary>
    public object?[]? Visible(MemorySession session, long snapshot)
    {
        for (var state = Newest; state is not null; state = state.Older)
        {
            if (state.CommittedAt <= snapshot || state.Writer == session) return state.Row;
        }
        return null;
    }
}

/// <summary>One version of a row; without values, the row is deleted.</summary>
internal sealed class RowState(object?[]? row, MemorySession? writer, RowState? older)
{
    private long committedAt = long.MaxValue;

    public object?[]? Row { get; set; } = row;
    public MemorySession? Writer { get; private set; } = writer;
    public RowState? Older { get; set; } = older;

    public long CommittedAt => Volatile.Read(ref committedAt);
    public bool IsCommitted => CommittedAt != long.MaxValue;

    public void Commit(long at)
    {
        Volatile.Write(ref committedAt, at);
        Writer = null;
    }
}
