namespace Kam.SolutionModel;

/// <summary>The tables that code is generated for: the solution's own, and those of the platform that our code touches.</summary>
public static class ModelTables
{
    static readonly string[] OfThePlatform =
        ["account", "activityparty", "activitypointer", "appointment", "asyncoperation", "contact", "organization", "phonecall", "role", "systemuser", "systemuserroles", "task", "transactioncurrency", "usersettings"];

    /// <summary>Columns that the platform keeps for itself; no rule asks for them.</summary>
    static readonly HashSet<string> Unused =
    [
        "createdonbehalfby", "modifiedonbehalfby", "importsequencenumber", "timezoneruleversionnumber",
        "utcconversiontimezonecode", "owningteam", "owninguser", "versionnumber",
    ];

    public static IReadOnlyList<Table> Of(Solution solution) =>
    [
        .. KnownTables.Of(solution).Values
            .Where(table => table.IsCustom || OfThePlatform.Contains(table.LogicalName))
            .Select(table => table with { Columns = [.. table.Columns.Where(column => !Unused.Contains(column.LogicalName))] })
            .OrderBy(table => table.LogicalName, StringComparer.Ordinal),
    ];
}
