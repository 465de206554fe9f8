namespace LocalDataverse.Store;

/// <summary>
/// One transaction. A value is null, long, double, string or Guid; a row is an array in the order of its shape's columns.
/// </summary>
public interface ISession : IDisposable
{
    bool IsWriting { get; }

    /// <summary>Creates the table, or adds what it lacks: columns, indexes.</summary>
    void Define(TableShape shape);

    /// <summary>Takes away what a table no longer has: columns with their values, indexes; with no shape left the table and its rows.</summary>
    void Reduce(TableShape before, TableShape? after)
    {
        if (after is not null) Define(after);
        else foreach (var row in Query(new Select(new Source(0, before)) { Outputs = [new ColumnOf(0, before.Columns[0].Name)] }).ToList()) Delete(before, (Guid)row[0]!);
    }

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
