using Microsoft.Data.Sqlite;

namespace Kam.Benchmarks.Engine;

/// <summary>The peer: the same statements over the same file by Microsoft.Data.Sqlite, prepared once, every value read.</summary>
sealed class RawSqlite : IDisposable
{
    readonly SqliteConnection _connection;
    readonly Dictionary<string, SqliteCommand> _commands = [];

    public RawSqlite(string database)
    {
        _connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        _connection.Open();
        _connection.CreateCollation("DATAVERSE", (left, right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
    }

    public int Join() => Read("SELECT p.kam_purchaseid, p.kam_purchasedon, p.kam_netamount, a.name FROM kam_purchase p JOIN account a ON a.accountid = p.kam_accountid ORDER BY p.kam_purchaseid LIMIT 5001");

    public int OfClient(Guid client) => Read("SELECT kam_purchaseid, kam_purchasedon, kam_netamount FROM kam_purchase WHERE kam_accountid = $id ORDER BY kam_purchaseid LIMIT 5001", client);

    public int ByCategory() => Read("SELECT kam_categoryid, SUM(kam_netamount), COUNT(*) FROM kam_purchase GROUP BY kam_categoryid LIMIT 5001");

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _connection.Dispose();
    }

    int Read(string sql, Guid? id = null)
    {
        if (!_commands.TryGetValue(sql, out var command)) _commands.Add(sql, command = Prepare(sql));
        if (id is { } given) command.Parameters["$id"].Value = given.ToByteArray(bigEndian: true);
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        var rows = 0;
        for (; reader.Read(); rows++) reader.GetValues(values);
        return rows;
    }

    SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        if (sql.Contains("$id", StringComparison.Ordinal)) command.Parameters.Add("$id", SqliteType.Blob);
        return command;
    }
}
