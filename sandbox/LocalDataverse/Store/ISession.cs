namespace LocalDataverse.Store;

/// <summary>
/// One transaction. A value is null, long, double, string or Guid; a row is an array in the order of its shape's columns.
/// </summary>
public interface ISession : IDisposable
{
    bool IsWriting { get; }

    /// <summary>Creates the table, or adds what it lacks: columns, indexes.</summary>
    void Define(TableShape shape);

    void Insert(TableShape table, object?[] row);

    /// <summary>
    /// Writes the given columns (ordinals) of one row; the array is the whole row as its writer knows it. With many writers, the
    /// other columns stay as they are by now: who needs to know them asks by <see cref="ReadForUpdate"/> first.
    /// </summary>
    void Update(TableShape table, Guid id, ReadOnlySpan<int> columns, object?[] row);

    bool Delete(TableShape table, Guid id);

    /// <summary>The whole row, or null. It belongs to the session: whoever changes it copies it first.</summary>
    object?[]? Read(TableShape table, Guid id);

    /// <summary>The whole row as it is now, or null; nobody else writes it until this session ends. Waits for who does.</summary>
    object?[]? ReadForUpdate(TableShape table, Guid id);

    /// <summary>Rows of a query, one array of its outputs each. The query is run while it is enumerated.</summary>
    IEnumerable<object?[]> Query(Select select);

    void Commit();
}
