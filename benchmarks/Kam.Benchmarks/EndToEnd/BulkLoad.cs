using Microsoft.Data.Sqlite;

namespace Kam.Benchmarks.EndToEnd;

/// <summary>
/// Copies template rows into a database file that nobody has open: a million purchases in seconds, where the import, which
/// wakes every rule, needs a quarter of an hour. How a value is stored is told from the templates and not known here.
/// </summary>
sealed class BulkLoad : IDisposable
{
    readonly SqliteConnection _connection;

    public BulkLoad(string database)
    {
        _connection = new SqliteConnection($"Data Source={database};Pooling=False");
        _connection.Open();
        // Keys are written alike and have one length: in any order of texts they stand in this one.
        _connection.CreateCollation("DATAVERSE", string.CompareOrdinal);
        Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-262144;");
    }

    public void Clients(int count)
    {
        Run($"CREATE TEMP TABLE client AS WITH RECURSIVE step(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM step WHERE n < {count}) SELECT n, randomblob(16) AS id FROM step");
        Run("CREATE UNIQUE INDEX temp.client_n ON client (n)");
        Copy("account", "name = 'Template'", "client AS c", new()
        {
            ["accountid"] = "c.id",
            ["name"] = "printf('Client %07d', c.n)",
            ["kam_externalid"] = "printf('C%07d', c.n)",
            ["kam_marketrating"] = "CASE WHEN c.n % 3 = 0 THEN 1 + c.n % 5 END",
            ["kam_referencerating"] = "CASE WHEN c.n % 4 = 0 THEN c.n % 6 END",
        });
    }

    /// <summary>Some clients buy much more than others; one purchase in fifty is a return; of one in ten the units are not known.</summary>
    public void Purchases(int clients, long count)
    {
        Run("CREATE TEMP TABLE kind AS SELECT row_number() OVER (ORDER BY kam_code) - 1 AS n, kam_categoryid AS id FROM kam_category");
        Run($"""
            CREATE TEMP TABLE step AS WITH RECURSIVE step(n, u) AS (
              SELECT 1, 0.5 UNION ALL SELECT n + 1, ((n + 1) * 2654435761 % 4294967296) / 4294967296.0 FROM step WHERE n < {count})
            SELECT n, 1 + CAST(u * u * {clients} AS INTEGER) AS client, (n * 40503 / 7) % 1460 AS days,
              (CASE WHEN n % 50 = 0 THEN -1 ELSE 1 END) * (1000 + n * 7919 % 900000) AS cents FROM step
            """);
        var (cent, unit, day, last) = Scales();
        Copy("kam_purchase", "kam_document = 'T1'", "step AS s JOIN client AS c ON c.n = s.client JOIN kind AS k ON k.n = s.n * 7 % (SELECT count(*) FROM kind)", new()
        {
            ["kam_purchaseid"] = "unhex(printf('%032x', s.n))",
            ["kam_externalid"] = "printf('P%09d', s.n)",
            ["kam_accountid"] = "c.id",
            ["kam_categoryid"] = "k.id",
            ["kam_document"] = "printf('D%09d', s.n / 2)",
            ["kam_purchasedon"] = $"{last} - s.days * {day}",
            ["kam_netamount"] = $"s.cents * {cent}",
            ["kam_netamount_base"] = $"s.cents * {cent}",
            ["kam_cost"] = $"s.cents * 7 / 10 * {cent}",
            ["kam_cost_base"] = $"s.cents * 7 / 10 * {cent}",
            ["kam_units"] = $"CASE WHEN s.n % 10 > 0 THEN (1 + s.n % 50) * {unit} * (CASE WHEN s.cents < 0 THEN -1 ELSE 1 END) END",
        });
        Run("DROP TABLE temp.step; PRAGMA wal_checkpoint(TRUNCATE); ANALYZE;");
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The first template costs a hundred cents for one unit; the second is bought a day later.</summary>
    (long Cent, long Unit, long Day, long Last) Scales()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT kam_netamount / 100, kam_units, kam_purchasedon FROM kam_purchase WHERE kam_document IN ('T1', 'T2') ORDER BY kam_document";
        using var reader = command.ExecuteReader();
        reader.Read();
        var (cent, unit, first) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
        reader.Read();
        return (cent, unit, reader.GetInt64(2) - first, first);
    }

    void Copy(string table, string template, string from, Dictionary<string, string> changed)
    {
        var columns = List($"SELECT name FROM pragma_table_info('{table}')");
        var values = columns.Select(column => changed.TryGetValue(column, out var expression) ? expression : $"t.\"{column}\"");
        // Sorting an index once is quick; keeping it sorted row by row is not.
        var indexes = List($"SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL");
        foreach (var name in List($"SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL"))
            Run($"DROP INDEX \"{name}\"");
        Run($"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} FROM {from} CROSS JOIN (SELECT * FROM \"{table}\" WHERE {template}) AS t");
        indexes.ForEach(Run);
    }

    List<string> List(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
