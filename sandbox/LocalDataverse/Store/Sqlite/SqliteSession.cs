namespace LocalDataverse.Store.Sqlite;

internal sealed class SqliteSession : ISession
{
    private readonly Connection connection;
    private readonly Action done;
    private readonly bool groupsHere;
    private readonly RecentRows? recent;
    private bool isOpen = true;

    public SqliteSession(Connection connection, bool isWriting, bool groupsHere, Action done)
    {
        this.groupsHere = groupsHere;
        this.connection = connection;
        this.done = done;
        IsWriting = isWriting;
        if (isWriting) recent = new RecentRows();
        connection.Prepare(isWriting ? "BEGIN IMMEDIATE" : "BEGIN").Execute();
    }

    public bool IsWriting { get; }

    public void Define(TableShape shape)
    {
        recent?.Clear();
        new SchemaChange(connection).Apply(shape);
    }

    public void Reduce(TableShape before, TableShape? after)
    {
        recent?.Clear();
        new SchemaChange(connection).Reduce(before, after);
    }

    public void Insert(TableShape table, object?[] row)
    {
        var statement = connection.Prepare(connection.RowsOf(table).Insert);
        statement.Bind(row);
        statement.Execute();
        recent?.Keep(table, (Guid)row[0]!, row);
    }

    public void Update(TableShape table, Guid id, ReadOnlySpan<int> columns, object?[] row)
    {
        var statement = connection.Prepare(connection.RowsOf(table).Update(columns));
        var position = 1;
        foreach (var column in columns) statement.Bind(position++, row[column]);
        statement.Bind(position, id);
        statement.Execute();
        recent?.Keep(table, id, row);
    }

    public bool Delete(TableShape table, Guid id)
    {
        var statement = connection.Prepare(connection.RowsOf(table).Delete);
        statement.Bind(1, id);
        statement.Execute();
        recent?.Drop(table, id);
        return statement.Changes > 0;
    }

    public object?[]? Read(TableShape table, Guid id)
    {
        if (recent?.Find(table, id) is { } known) return known;
        var row = ReadStored(table, id);
        if (row is not null) recent?.Keep(table, id, row);
        return row;
    }

    /// <summary>There is one writer.</summary>
    public object?[]? ReadForUpdate(TableShape table, Guid id) => Read(table, id);

    private object?[]? ReadStored(TableShape table, Guid id)
    {
        var statement = connection.Prepare(connection.RowsOf(table).Read);
        try
        {
            statement.Bind(1, id);
            return statement.Step() ? statement.ReadRow(table.Columns.Count) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    public IEnumerable<object?[]> Query(Select select) =>
        groupsHere && GroupedRows.Of(select) is { } grouped ? grouped.Answer(Run(grouped.Ungrouped)) : Run(select);

    private IEnumerable<object?[]> Run(Select select)
    {
        var (sql, values) = SelectSql.Write(select);
        var statement = connection.Prepare(sql);
        try
        {
            for (var position = 0; position < values.Count; position++) statement.Bind(position + 1, values[position]);
            while (statement.Step()) yield return statement.ReadRow(select.Outputs.Count);
        }
        finally
        {
            statement.Reset();
        }
    }

    public void Commit()
    {
        connection.Prepare("COMMIT").Execute();
        Close();
    }

    public void Dispose()
    {
        if (!isOpen) return;
        try
        {
            connection.Prepare("ROLLBACK").Execute();
        }
        finally
        {
            Close();
        }
    }

    private void Close()
    {
        isOpen = false;
        done();
    }
}
