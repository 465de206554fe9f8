namespace LocalDataverse.Store.Memory;

/// <summary>
/// The rows that one statement sees: what is committed, and what its own transaction has written. A row is an array in the
/// order of the given shape's columns and is never changed in place. Whoever goes on to a row that a writer holds may have to
/// wait for him (locking isolation), so nobody asks for rows that the answer does not depend on.
/// </summary>
internal interface IVisibleRows
{
    /// <summary>Every row, in the order in which they were inserted.</summary>
    IEnumerable<object?[]> All(TableShape table);

    object?[]? ById(TableShape table, Guid id);

    /// <summary>
    /// The rows whose values in the index's columns equal these, in the index's order of columns. Texts are equal without regard
    /// to case, a whole double equals the integer, and a missing value equals nothing.
    /// </summary>
    IEnumerable<object?[]> ByIndex(TableShape table, StoredIndex index, IReadOnlyList<object?> values);

    /// <summary>About how many rows the table has, for choosing where a join begins.</summary>
    int Estimate(TableShape table);

    /// <summary>About how many rows have one value of the index, on average.</summary>
    int Estimate(TableShape table, StoredIndex index);
}
