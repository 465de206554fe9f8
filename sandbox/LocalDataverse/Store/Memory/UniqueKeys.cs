namespace LocalDataverse.Store.Memory;

/// <summary>Unique indexes among writers: whoever brings a key that another one is just writing or taking away waits for how that ends.</summary>
internal static class UniqueKeys
{
    /// <exception cref="UniqueViolation">Another row has the key.</exception>
    public static void Require(LockWaits waits, MemorySession session, MemoryTable table, RowSlot slot, object?[] row)
    {
        foreach (var index in table.Indexes)
        {
            if (!index.Definition.IsUnique || index.KeyOf(row) is not { } key || IsKept(index, slot, key)) continue;
            waits.Until(session, () => index.Find(key).Where(other => other != slot && other.Newest is { IsCommitted: false } && other.Owner != session).Select(other => other.Owner!));
            if (index.Find(key).Any(other => other != slot && Equals(index, other.Newest?.Row, key))) throw new UniqueViolation(Columns(table, index));
        }
    }

    /// <summary>A key that a table gets when it has rows already.</summary>
    /// <exception cref="UniqueViolation">Two of them have the same.</exception>
    public static void Require(MemoryTable table)
    {
        if (table.Indexes.FirstOrDefault(index => index.Definition.IsUnique && index.HasTwins()) is { } broken) throw new UniqueViolation(Columns(table, broken));
    }

    /// <summary>The row has had the key all the while.</summary>
    private static bool IsKept(MemoryIndex index, RowSlot slot, object key) => Equals(index, slot.Newest?.Row, key);

    private static bool Equals(MemoryIndex index, object?[]? row, object key) => index.KeyOf(row) is { } other && KeyEquality.Instance.Equals(key, other);

    /// <summary>As SQLite names them, so that both stores' refusals read alike: "table.column, table.column".</summary>
    private static string Columns(MemoryTable table, MemoryIndex index) => string.Join(", ", index.Definition.Columns.Select(column => $"{table.Shape.Name}.{table.Shape.Columns[column].Name}"));
}
