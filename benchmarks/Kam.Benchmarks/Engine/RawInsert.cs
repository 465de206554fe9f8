using Microsoft.Data.Sqlite;

namespace Kam.Benchmarks.Engine;

/// <summary>As many values as a contact's row has when the engine stores it, by Microsoft.Data.Sqlite and nothing else.</summary>
sealed class RawInsert : IDisposable
{
    const int Texts = 10;
    readonly SqliteConnection _connection = new("Data Source=:memory:");
    readonly SqliteCommand _insert;
    int _number;

    public RawInsert()
    {
        _connection.Open();
        using var table = _connection.CreateCommand();
        table.CommandText = $"CREATE TABLE contact (id BLOB PRIMARY KEY, {string.Join(", ", Enumerable.Range(0, Texts).Select(number => $"t{number} TEXT"))}); CREATE INDEX i ON contact (t0);";
        table.ExecuteNonQuery();
        _insert = _connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO contact VALUES ($id, {string.Join(", ", Enumerable.Range(0, Texts).Select(number => $"$t{number}"))})";
        _insert.Parameters.Add("$id", SqliteType.Blob);
        for (var number = 0; number < Texts; number++) _insert.Parameters.Add($"$t{number}", SqliteType.Text);
    }

    public void One()
    {
        using var transaction = _connection.BeginTransaction();
        _insert.Transaction = transaction;
        _insert.Parameters[0].Value = Guid.NewGuid().ToByteArray();
        for (var number = 1; number <= Texts; number++) _insert.Parameters[number].Value = $"value {_number++}";
        _insert.ExecuteNonQuery();
        transaction.Commit();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _connection.Dispose();
    }
}
