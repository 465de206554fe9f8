using Microsoft.Data.Sqlite;

namespace LocalDataverse.Store.Sqlite;

/// <summary>Brings a table of the database up to its shape. What it no longer has is dropped only when that is asked for.</summary>
internal sealed class SchemaChange(Connection connection)
{
    private const int Constraint = 19;

    public void Apply(TableShape shape)
    {
        var present = ColumnsOf(shape.Name);
        if (present.Count == 0) connection.Run($"CREATE TABLE {RowSql.Quote(shape.Name)} ({string.Join(", ", shape.Columns.Select((column, ordinal) => Declare(column) + (ordinal == 0 ? " PRIMARY KEY" : "")))})");
        else Extend(shape, present);
        foreach (var index in shape.Indexes) Define(shape, index);
        connection.Forget();
    }

    public void Reduce(TableShape before, TableShape? after)
    {
        connection.Forget();
        var gone = before.Indexes.Where(index => after?.Indexes.Any(kept => kept.Name == index.Name) != true);
        foreach (var index in gone) connection.Run($"DROP INDEX IF EXISTS {RowSql.Quote(index.Name)}");
        if (after is null) connection.Run($"DROP TABLE IF EXISTS {RowSql.Quote(before.Name)}");
        else foreach (var column in before.Columns.Where(column => after.Columns.All(kept => kept.Name != column.Name))) connection.Run($"ALTER TABLE {RowSql.Quote(before.Name)} DROP COLUMN {RowSql.Quote(column.Name)}");
    }

    private void Extend(TableShape shape, HashSet<string> present)
    {
        foreach (var column in shape.Columns.Where(column => !present.Contains(column.Name)))
            connection.Run($"ALTER TABLE {RowSql.Quote(shape.Name)} ADD COLUMN {Declare(column)}");
    }

    private void Define(TableShape shape, StoredIndex index)
    {
        var columns = string.Join(", ", index.Columns.Select(column => RowSql.Quote(shape.Columns[column].Name)));
        try
        {
            connection.Run($"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX IF NOT EXISTS {RowSql.Quote(index.Name)} ON {RowSql.Quote(shape.Name)} ({columns})");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Constraint)
        {
            throw new UniqueViolation(index.Name);
        }
    }

    private static string Declare(StoredColumn column) => RowSql.Quote(column.Name) + column.Type switch
    {
        StoreType.Id => " BLOB",
        StoreType.Integer => " INTEGER",
        StoreType.Real => " REAL",
        _ => $" TEXT COLLATE {TextFunctions.Collation}",
    };

    private HashSet<string> ColumnsOf(string table)
    {
        var columns = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var statement = connection.Prepare($"SELECT name FROM pragma_table_info({Literal(table)})");
        try
        {
            while (statement.Step()) columns.Add((string)statement.Read(0)!);
        }
        finally
        {
            statement.Reset();
        }
        return columns;
    }

    private static string Literal(string text) => "'" + text.Replace("'", "''") + "'";
}
