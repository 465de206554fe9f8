namespace Kam.SolutionModel;

static class PrimaryNames
{
    public static SolutionCheck Check { get; } = new(
        "one-primary-name", "Exactly one column of an own table has PrimaryName in its DisplayMask, and it is text.",
        input => input.OwnTables.Where(table => table.Columns.Where(column => column.IsPrimaryName).ToList() is not [{ Type: ColumnType.Text }])
            .Select(table => $"{table.LogicalName} has {table.Columns.Count(column => column.IsPrimaryName)} primary names."));
}
