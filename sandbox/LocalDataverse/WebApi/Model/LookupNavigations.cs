using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Model;

/// <summary>The single-valued navigation properties of a table: those of its relationships, and for lookups without one the name that the platform would give.</summary>
static class LookupNavigations
{
    public static IEnumerable<ToOne> Of(Table table, IReadOnlyList<OneToMany> relationships)
    {
        foreach (var column in table.Columns.Where(EntityType.IsLookup))
        {
            if (column.Type == ColumnType.Owner) yield return Owner(column);
            var known = relationships.Where(relationship => relationship.ReferencingColumn == column.LogicalName).ToList();
            foreach (var one in known.Where(one => one.LookupNavigation != "ownerid"))
                yield return new(one.LookupNavigation, one.ReferencedTable, column, one.SchemaName);
            if (column.Type == ColumnType.Owner) continue;
            foreach (var target in column.Targets.Where(target => known.All(one => one.ReferencedTable != target)))
                yield return new(DefaultName(column, target), target, column, $"{table.LogicalName}_{column.LogicalName}_{target}");
        }
    }

    static ToOne Owner(Column column) => new(column.LogicalName, "principal", column, "owner") { IsPolymorphic = true };

    static string DefaultName(Column column, string target)
    {
        var name = column.IsCustom ? column.SchemaName : column.LogicalName;
        return column.Targets.Count == 1 ? name : $"{name}_{target}";
    }
}
