using Kam.SolutionModel;

namespace LocalDataverse.Schema;

/// <summary>A package names the targets of a lookup in its relationships, not in the column.</summary>
internal static class LookupTargets
{
    public static IReadOnlyList<Column> Resolve(Table table, IReadOnlyList<OneToMany> relations)
    {
        var own = relations.Where(relation => relation.ReferencingTable == table.LogicalName).ToLookup(relation => relation.ReferencingColumn, relation => relation.ReferencedTable);
        return [.. table.Columns.Select(column => column with { Targets = Targets(column, own) })];
    }

    private static IReadOnlyList<string> Targets(Column column, ILookup<string, string> relations) => column.Type switch
    {
        ColumnType.Owner => ["systemuser", "team"],
        ColumnType.Customer => ["account", "contact"],
        ColumnType.Lookup when column.Targets.Count == 0 => [.. relations[column.LogicalName].Distinct()],
        _ => column.Targets,
    };
}
