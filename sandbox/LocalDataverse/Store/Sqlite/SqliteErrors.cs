using LocalDataverse.Faults;
using SQLitePCL;

namespace LocalDataverse.Store.Sqlite;

/// <summary>What SQLite's refusals mean to the engine.</summary>
internal static class SqliteErrors
{
    public static Exception Translate(int code, int extended, string message)
    {
        if (extended == raw.SQLITE_CONSTRAINT_PRIMARYKEY) return new UniqueViolation(null);
        if (extended == raw.SQLITE_CONSTRAINT_UNIQUE) return new UniqueViolation(IndexIn(message));
        if (message.Contains("integer overflow")) return Fault.SumTooLarge();
        return new InvalidOperationException($"SQLite error {code}: {message}");
    }

    /// <summary>"UNIQUE constraint failed: table.column, table.column" or "… index 'name'".</summary>
    private static string IndexIn(string message) => message[(message.IndexOf(':') + 1)..].Trim();
}
