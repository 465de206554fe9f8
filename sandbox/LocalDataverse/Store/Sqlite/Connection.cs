using Microsoft.Data.Sqlite;

namespace LocalDataverse.Store.Sqlite;

/// <summary>A connection with its prepared statements, kept by their text.</summary>
internal sealed class Connection : IDisposable
{
    private const int MaxStatements = 2000;
    private readonly SqliteConnection connection;
    private readonly Dictionary<TableShape, RowSql> rowStatements = [];
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    public Connection(string connectionString, bool inMemory)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        TextFunctions.Register(connection.Handle!);
        Configure(inMemory);
    }

    /// <summary>A statement that nobody else is stepping through; give it back by <see cref="Statement.Reset"/>.</summary>
    public Statement Prepare(string sql)
    {
        if (statements.TryGetValue(sql, out var statement))
        {
            // A query that is still being read (a reader within a reader) keeps its statement: the second gets its own.
            if (statement.IsFree) return statement.Take();
            return new Statement(connection.Handle!, sql, isCached: false).Take();
        }
        if (statements.Count >= MaxStatements) Forget();
        statement = new Statement(connection.Handle!, sql, isCached: true);
        statements.Add(sql, statement);
        return statement.Take();
    }

    public RowSql RowsOf(TableShape table)
    {
        if (!rowStatements.TryGetValue(table, out var known)) rowStatements.Add(table, known = new RowSql(table));
        return known;
    }

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Statements compiled against an older schema are thrown away.</summary>
    public void Forget()
    {
        rowStatements.Clear();
        foreach (var (sql, statement) in statements.Where(pair => pair.Value.IsFree).ToList())
        {
            statement.Dispose();
            statements.Remove(sql);
        }
    }

    private void Configure(bool inMemory)
    {
        // A sandbox may lose its last moments at a power cut, never its consistency: the log is written, not waited for.
        if (!inMemory) Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA busy_timeout=30000;");
        Run("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536; PRAGMA mmap_size=268435456;");
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        connection.Dispose();
    }
}
