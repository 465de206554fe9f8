using SQLitePCL;

namespace LocalDataverse.Store.Sqlite;

/// <summary>How this store's databases compare texts: SQLite alone knows only the case of A to Z, and no accents.</summary>
internal static class TextFunctions
{
    public const string Collation = "DATAVERSE";

    /// <summary>Of a text and a pattern; what is missing matches neither the pattern nor its contrary.</summary>
    public const string Matches = "matches";

    public static void Register(sqlite3 database)
    {
        Check(raw.sqlite3__create_collation_utf8(database, Collation, null!, (_, left, right) => TextOrder.Compare(left, right)));
        Check(raw.sqlite3_create_function(database, Matches, 2, raw.SQLITE_DETERMINISTIC, null!, (context, _, values) => Match(context, values[0], values[1])));
    }

    private static void Match(sqlite3_context context, sqlite3_value text, sqlite3_value pattern)
    {
        if (raw.sqlite3_value_type(text) == raw.SQLITE_NULL) raw.sqlite3_result_null(context);
        else raw.sqlite3_result_int(context, TextPattern.Matches(raw.sqlite3_value_text(text).utf8_to_string(), raw.sqlite3_value_text(pattern).utf8_to_string()) ? 1 : 0);
    }

    private static void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw new InvalidOperationException($"SQLite error {result}: the comparison of texts was not taken");
    }
}
