using Kam.SolutionModel;
using LocalDataverse.Faults;

namespace LocalDataverse.Importing;

/// <summary>What a solution may ask for and would not get here is named at the import, not found out later.</summary>
internal static class Support
{
    private static readonly HashSet<string> Messages = new(StringComparer.Ordinal) { "Create", "Update", "Delete", "Merge", "CreateMultiple", "UpdateMultiple" };
    private static readonly HashSet<string> Bulk = new(StringComparer.Ordinal) { "CreateMultiple", "UpdateMultiple" };

    public static void Require(Solution solution)
    {
        foreach (var table in solution.Tables)
        {
            foreach (var column in table.Columns) Require(table, column);
        }
        var own = solution.CustomApis.Select(api => api.UniqueName).ToHashSet(StringComparer.Ordinal);
        if (solution.Steps.FirstOrDefault(step => !Messages.Contains(step.Message) && !own.Contains(step.Message)) is { } step)
            throw Fault.NotSupported($"The step '{step.Name}' on the message '{step.Message}'");
        foreach (var registered in solution.Steps) RequireAllowed(registered, solution.CustomApis.FirstOrDefault(api => api.UniqueName == registered.Message));
    }

    private static void RequireAllowed(Step step, CustomApi? api)
    {
        if (api is { AllowedSteps: AllowedSteps.None } || (api is { AllowedSteps: AllowedSteps.AsyncOnly } && !step.IsAsync)) throw Fault.StepNotAllowed();
        if (Bulk.Contains(step.Message) && step.IsAsync && step.Images.Count > 0) throw Fault.NotSupported($"Images of the asynchronous step '{step.Name}' on '{step.Message}'");
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
