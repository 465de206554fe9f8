using Kam.SolutionModel;
using LocalDataverse.Faults;

namespace LocalDataverse.Importing;

/// <summary>What a solution may ask for and would not get here is named at the import, not found out later.</summary>
internal static class Support
{
    private const int TableComponent = 1;
    private static readonly HashSet<string> Messages = new(StringComparer.Ordinal) { "Create", "Update", "Delete", "Merge" };

    public static void Require(Solution solution)
    {
        if (!solution.IsManaged) throw Fault.NotSupported("The import of an unmanaged solution");
        foreach (var table in solution.Tables)
        {
            foreach (var column in table.Columns) Require(table, column);
        }
        var own = solution.CustomApis.Select(api => api.UniqueName).ToHashSet(StringComparer.Ordinal);
        if (solution.Steps.FirstOrDefault(step => !Messages.Contains(step.Message) && !own.Contains(step.Message)) is { } step)
            throw Fault.NotSupported($"The step '{step.Name}' on the message '{step.Message}'");
    }

    /// <summary>Tables that the solution points to must be there, its own or those of solutions before it.</summary>
    public static void RequireDependencies(Solution solution, Metadata metadata)
    {
        var named = solution.MissingDependencies.Where(missing => missing.RequiredType == TableComponent).Select(missing => missing.RequiredSchemaName);
        var missing = solution.OneToMany.Select(relation => relation.ReferencedTable).Concat(named).OfType<string>()
            .Select(name => name.ToLowerInvariant()).Distinct().Where(name => metadata.FindInfo(name) is null).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > 0) throw new DataverseFault(ErrorCodes.MissingDependencies, $"The following solution cannot be imported: {solution.UniqueName}. Some dependencies are missing. The missing dependencies are: {string.Join(", ", missing)}.");
    }

    /// <summary>Kept values are not converted: a column stays what it was, and keeps its digits.</summary>
    public static void RequireSameColumns(Metadata before, Metadata after)
    {
        foreach (var column in before.Infos.SelectMany(table => table.Columns))
        {
            if (after.FindInfo(column.TableName)?.Find(column.Name) is not { } now || (now.Type == column.Type && now.Scale == column.Scale)) continue;
            throw Fault.NotSupported($"The change of a column's type or precision ({column})");
        }
    }

    private static void Require(Table table, Column column)
    {
        if (column.AutoNumberFormat is { Length: > 0 }) throw Fault.NotSupported($"Automatic numbering ({table.LogicalName}.{column.LogicalName})");
    }
}
