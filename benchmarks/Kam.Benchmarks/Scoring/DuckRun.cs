using DuckDB.NET.Data;
using Kam.Domain;

namespace Kam.Benchmarks.Scoring;

/// <summary>The same by DuckDB in one thread: the statements of score.sql over the same rows in the same order.</summary>
sealed class DuckRun : IDisposable
{
    static readonly string[] Results = ["sums", "orders", "gaps", "rhythm", "mix", "population", "frozen", "price", "raw", "breakpoint", "placed", "scored", "result"];

    readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckRun()
    {
        connection.Open();
        Execute("SET threads = 1");
    }

    /// <summary>The time that reading the files into tables takes.</summary>
    /// <param name="amount">The type of amounts: DOUBLE or DECIMAL(18,2).</param>
    public Span Load(string folder, string amount)
    {
        var clock = new Clock();
        Execute("CREATE OR REPLACE TABLE purchase AS FROM read_csv('" + PurchaseFile.Purchases(folder) + "', header = true, auto_detect = false, delim = ',', columns = {"
            + $"'client': 'INTEGER', 'day': 'DATE', 'document': 'INTEGER', 'category': 'UTINYINT', 'net': '{amount}', 'cost': '{amount}', 'units': '{amount}'}})");
        Execute("CREATE OR REPLACE TABLE client AS FROM read_csv('" + PurchaseFile.Clients(folder) + "', header = true, auto_detect = false, delim = ',', columns = {"
            + "'client': 'INTEGER', 'wallet': 'DOUBLE', 'growth': 'DOUBLE', 'market': 'INTEGER', 'reference': 'INTEGER', 'innovation': 'INTEGER', 'development': 'INTEGER', 'costtoserve': 'DOUBLE'})");
        return clock.Read();
    }

    /// <summary>The time that everything else takes; what each statement takes goes to the console when asked for.</summary>
    public Span Score(bool isTraced)
    {
        foreach (var table in Results) Execute("DROP TABLE IF EXISTS " + table);
        var statements = Statements();
        var clock = new Clock();
        foreach (var statement in statements)
        {
            var before = clock.Read();
            Execute(statement);
            if (isTraced && statement.Contains("TABLE", StringComparison.Ordinal))
                Console.WriteLine($"    {statement.Split("TABLE ")[1].Split(' ')[0],-12}{(clock.Read().Processor - before.Processor).TotalSeconds,8:0.00}");
        }
        return clock.Read();
    }

    public Outcome[] Outcomes(int clients)
    {
        var outcomes = new Outcome[clients];
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT client, score::DOUBLE, segment FROM result";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            outcomes[reader.GetInt32(0)] = new(reader.IsDBNull(1) ? null : (decimal)reader.GetDouble(1), (Segment)reader.GetInt32(2));
        return outcomes;
    }

    public double Number(string expression)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT ({expression})::DOUBLE";
        return command.ExecuteScalar() is double number ? number : double.NaN;
    }

    public void Dispose() => connection.Dispose();

    static List<string> Statements()
    {
        using var text = new StreamReader(typeof(DuckRun).Assembly.GetManifestResourceStream("score.sql")!);
        var lines = text.ReadToEnd().Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal));
        return [.. string.Join('\n', lines).Split(';').Select(statement => statement.Trim()).Where(statement => statement.Length > 0).Select(statement => statement.Replace("CREATE TEMP MACRO", "CREATE OR REPLACE TEMP MACRO"))];
    }

    void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
