using Microsoft.Data.Sqlite;

namespace LocalDataverse.Store.Sqlite;

/// <summary>
/// Rows in SQLite, in a file (readers beside the writer, thanks to the write-ahead log) or in memory (one connection for all).
/// </summary>
public sealed class SqliteStore : IStore
{
    private readonly string connectionString;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly Stack<Connection> readers = new();
    private readonly Connection writer;
    private readonly bool inMemory;

    public SqliteStore(string? file)
    {
        inMemory = file is null;
        connectionString = new SqliteConnectionStringBuilder { DataSource = file ?? ":memory:", Pooling = false }.ToString();
        writer = new Connection(connectionString, inMemory);
    }

    public bool HasManyWriters => false;

    /// <summary>Groups are made of the rows that SQLite gives (<see cref="GroupedRows"/>), and not by its own GROUP BY.</summary>
    internal bool GroupsHere { get; init; } = true;

    public ISession Open(bool write)
    {
        if (write || inMemory)
        {
            writing.Wait();
            return Begin(writer, isWriting: write, () => writing.Release());
        }
        var reader = Rent();
        return Begin(reader, isWriting: false, () => Return(reader));
    }

    private SqliteSession Begin(Connection connection, bool isWriting, Action done)
    {
        try
        {
            return new SqliteSession(connection, isWriting, GroupsHere, done);
        }
        catch
        {
            done();
            throw;
        }
    }

    private Connection Rent()
    {
        lock (readers)
        {
            if (readers.TryPop(out var free)) return free;
        }
        return new Connection(connectionString, inMemory);
    }

    private void Return(Connection reader)
    {
        lock (readers) readers.Push(reader);
    }

    public void Dispose()
    {
        writing.Wait();
        writer.Dispose();
        lock (readers)
        {
            while (readers.TryPop(out var reader)) reader.Dispose();
        }
        writing.Dispose();
    }
}
