namespace Kam.SolutionModel;

/// <summary>The tables that code is generated for: the solution's own, and those of the platform that our code touches.</summary>
public static class ModelTables
{
    static readonly string[] OfThePlatform =
        ["account", "appointment", "contact", "organization", "phonecall", "role", "systemuser", "systemuserroles", "task", "transactioncurrency", "usersettings"];

    /// <summary>Columns that the platform keeps for itself; no rule asks for them.</summary>
    static readonly HashSet<string> Unused =
    [
        "createdonbehalfby", "modifiedonbehalfby", "importsequencenumber", "timezoneruleversionnumber",
        "utcconversiontimezonecode", "owningteam", "owninguser", "versionnumber",
    ];

    public static IReadOnlyList<Table> Of(Solution solution)
    {
        var own = solution.Tables.Where(table => !table.IsExtension);
        var standard = PlatformTables.Load().Tables.Where(table => OfThePlatform.Contains(table.LogicalName)).Select(table => Extended(table, solution));
        return [.. own.Concat(standard).Select(Trimmed).OrderBy(table => table.LogicalName, StringComparer.Ordinal)];
    }

    static Table Extended(Table standard, Solution solution)
    {
        var added = solution.Tables.FirstOrDefault(table => table.IsExtension && table.LogicalName == standard.LogicalName);
        return added is null ? standard : standard with { Columns = [.. standard.Columns, .. added.Columns], Keys = added.Keys };
    }

    static Table Trimmed(Table table) => table with { Columns = [.. table.Columns.Where(column => !Unused.Contains(column.LogicalName))] };
}
