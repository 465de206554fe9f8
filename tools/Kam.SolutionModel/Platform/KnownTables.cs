namespace Kam.SolutionModel;

/// <summary>Every table that exists once the solution is imported: the platform's, with the solution's columns added, and its own.</summary>
public static class KnownTables
{
    public static IReadOnlyDictionary<string, Table> Of(Solution solution)
    {
        var tables = PlatformTables.Load().Tables.ToDictionary(table => table.LogicalName);
        foreach (var table in solution.Tables)
            tables[table.LogicalName] = table.IsExtension && tables.TryGetValue(table.LogicalName, out var standard)
                ? standard with { Columns = [.. standard.Columns, .. table.Columns], Keys = [.. standard.Keys, .. table.Keys] }
                : table;
        return tables;
    }
}
