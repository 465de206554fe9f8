using System.Globalization;
using DuckDB.NET.Data;
using Kam.Domain;

namespace Kam.RuleBenchmarks;

/// <summary>The same by DuckDB in one thread: the statements beside this file over the same rows in the same order.</summary>
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
    /// <param name="form">The file with the statements for the statistics.</param>
    /// <param name="parts">In how many parts they are made.</param>
    public Span Score(int clients, string form, int parts, bool isTraced)
    {
        foreach (var table in Results) Execute("DROP TABLE IF EXISTS " + table);
        foreach (var statement in Statements("dates.sql")) Execute(statement);
        var size = (clients + parts - 1) / parts;
        var clock = new Clock();
        for (var from = 0; from < clients; from += size)
            foreach (var statement in Statements(form)) Execute(Part(statement, from, from + size - 1));
        if (isTraced) Report.Seconds("    statistics", clock.Read());
        foreach (var statement in Statements("score.sql")) Execute(statement);
        return clock.Read();
    }

    static string Part(string statement, int from, int to)
    {
        var part = statement.Replace("$from", from.ToString(CultureInfo.InvariantCulture)).Replace("$to", to.ToString(CultureInfo.InvariantCulture));
        return from == 0 ? part : part[..part.IndexOf(" AS\n", StringComparison.Ordinal)].Replace("CREATE TEMP TABLE", "INSERT INTO") + part[(part.IndexOf(" AS\n", StringComparison.Ordinal) + 3)..];
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

    static List<string> Statements(string file)
    {
        using var text = new StreamReader(typeof(DuckRun).Assembly.GetManifestResourceStream(file)!);
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
