namespace LocalDataverse.Store.Sqlite;

/// <summary>
/// The rows that a writing transaction has just read or written. It is the only writer, so they are what the table holds;
/// a bulk request asks for the same parents again and again. Rows are never changed in place.
/// </summary>
internal sealed class RecentRows
{
    private const int MaxRows = 256;
    private readonly Dictionary<(TableShape, Guid), object?[]> rows = [];

    public object?[]? Find(TableShape table, Guid id) => rows.GetValueOrDefault((table, id));

    public void Keep(TableShape table, Guid id, object?[] row)
    {
        if (rows.Count >= MaxRows) rows.Clear();
        rows[(table, id)] = row;
    }

    public void Drop(TableShape table, Guid id) => rows.Remove((table, id));

    public void Clear() => rows.Clear();
}
