namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>By the values of all columns of an index.</summary>
/// <param name="keys">The alternatives, each in the index's order of columns.</param>
internal sealed class ByIndex(IVisibleRows rows, TableShape table, StoredIndex index, IReadOnlyList<Operand[]> keys) : IAccess
{
    public IEnumerable<object?[]> Open() =>
        keys.Select(key => Array.ConvertAll(key, part => part.Value())).Distinct(RowEquality.Instance).SelectMany(key => rows.ByIndex(table, index, key));
}
