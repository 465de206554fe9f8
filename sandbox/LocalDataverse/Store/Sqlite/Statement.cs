using System.Buffers;
using System.Text;
using SQLitePCL;

namespace LocalDataverse.Store.Sqlite;

/// <summary>A prepared statement: bind, step, read.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly bool isCached;
    private readonly byte[] idBytes = new byte[16];

    public Statement(sqlite3 database, string sql, bool isCached)
    {
        this.database = database;
        this.isCached = isCached;
        Check(raw.sqlite3_prepare_v2(database, sql, out handle));
    }

    public bool IsFree { get; private set; } = true;

    public Statement Take()
    {
        IsFree = false;
        return this;
    }

    /// <summary>Every value at once: rows are wide and mostly empty, and what is empty needs no binding of its own.</summary>
    public void Bind(object?[] values)
    {
        raw.sqlite3_clear_bindings(handle);
        for (var column = 0; column < values.Length; column++)
        {
            if (values[column] is { } value) Bind(column + 1, value);
        }
    }

    public void Bind(int position, object? value)
    {
        switch (value)
        {
            case null: raw.sqlite3_bind_null(handle, position); break;
            case long number: raw.sqlite3_bind_int64(handle, position, number); break;
            case string text: BindText(position, text); break;
            case Guid id:
                id.TryWriteBytes(idBytes, bigEndian: true, out _);
                raw.sqlite3_bind_blob(handle, position, idBytes);
                break;
            case double number: raw.sqlite3_bind_double(handle, position, number); break;
            default: throw new InvalidOperationException($"The store keeps no values of type {value.GetType()}");
        }
    }

    private void BindText(int position, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > 512 ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[512];
        raw.sqlite3_bind_text(handle, position, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>True while there is a row to read.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW) return true;
        if (result != raw.SQLITE_DONE) Check(result);
        return false;
    }

    public object? Read(int column) => raw.sqlite3_column_type(handle, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => raw.sqlite3_column_int64(handle, column),
        raw.SQLITE_TEXT => raw.sqlite3_column_text(handle, column).utf8_to_string(),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(handle, column),
        _ => new Guid(raw.sqlite3_column_blob(handle, column), bigEndian: true),
    };

    public object?[] ReadRow(int columns)
    {
        var row = new object?[columns];
        for (var column = 0; column < columns; column++) row[column] = Read(column);
        return row;
    }

    public int Changes => raw.sqlite3_changes(database);

    /// <summary>Gives the statement back; one that was made for a single use goes away.</summary>
    public void Reset()
    {
        raw.sqlite3_reset(handle);
        IsFree = true;
        if (!isCached) Dispose();
    }

    public void Execute()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    public void Dispose() => handle.Dispose();

    private void Check(int result)
    {
        if (result == raw.SQLITE_OK) return;
        var message = raw.sqlite3_errmsg(database).utf8_to_string();
        var extended = raw.sqlite3_extended_errcode(database);
        throw SqliteErrors.Translate(result, extended, message);
    }
}
