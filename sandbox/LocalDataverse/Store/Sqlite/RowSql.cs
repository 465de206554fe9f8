using System.Text;

namespace LocalDataverse.Store.Sqlite;

/// <summary>The statements on single rows of one table, written once.</summary>
internal sealed class RowSql
{
    private readonly TableShape table;
    private readonly string id;
    private readonly Dictionary<string, string> updates = new(StringComparer.Ordinal);

    public RowSql(TableShape table)
    {
        this.table = table;
        id = Quote(table.Columns[0].Name);
        var name = Quote(table.Name);
        var columns = string.Join(", ", table.Columns.Select(column => Quote(column.Name)));
        var marks = string.Join(", ", Enumerable.Repeat("?", table.Columns.Count));
        Insert = $"INSERT INTO {name} ({columns}) VALUES ({marks})";
        Read = $"SELECT {columns} FROM {name} WHERE {id} = ?";
        Delete = $"DELETE FROM {name} WHERE {id} = ?";
    }

    public string Insert { get; }
    public string Read { get; }
    public string Delete { get; }

    public string Update(ReadOnlySpan<int> columns)
    {
        Span<char> key = stackalloc char[columns.Length];
        for (var index = 0; index < columns.Length; index++) key[index] = (char)columns[index];
        var lookup = updates.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out var known)) return known;
        return updates[key.ToString()] = WriteUpdate(columns);
    }

    private string WriteUpdate(ReadOnlySpan<int> columns)
    {
        var sql = new StringBuilder($"UPDATE {Quote(table.Name)} SET ");
        foreach (var column in columns) sql.Append(Quote(table.Columns[column].Name)).Append(" = ?, ");
        sql.Length -= 2;
        return sql.Append($" WHERE {id} = ?").ToString();
    }

    public static string Quote(string name) => '"' + name.Replace("\"", "\"\"") + '"';
}
