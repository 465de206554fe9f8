namespace Kam.SolutionModel;

static class LookupsHaveRelationships
{
    public static SolutionCheck Check { get; } = new(
        "lookups-have-relationships", "Every lookup of our own has a relationship: only that says where it points.",
        input => from table in input.Solution.Tables
                 from column in table.Columns.Where(column => column is { Type: ColumnType.Lookup or ColumnType.Customer, IsCustom: true })
                 where input.Solution.OneToMany.All(one => one.ReferencingTable != table.LogicalName || one.ReferencingColumn != column.LogicalName)
                 select $"{table.LogicalName}.{column.LogicalName} has no relationship.");
}
