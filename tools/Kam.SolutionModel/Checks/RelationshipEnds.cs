namespace Kam.SolutionModel;

static class RelationshipEnds
{
    static readonly ColumnType[] Lookups = [ColumnType.Lookup, ColumnType.Customer, ColumnType.Owner];

    public static SolutionCheck Check { get; } = new(
        "relationship-ends", "A relationship joins two tables that exist by a lookup column of the child.",
        input => from one in input.Solution.OneToMany
                 from problem in Problems(input, one)
                 select $"The relationship {one.SchemaName} {problem}.");

    static IEnumerable<string> Problems(CheckInput input, OneToMany one)
    {
        if (!input.Tables.ContainsKey(one.ReferencedTable)) yield return $"has the parent {one.ReferencedTable}, which is no known table";
        if (!input.Tables.TryGetValue(one.ReferencingTable, out var child)) yield return $"has the child {one.ReferencingTable}, which is no known table";
        else if (child.Column(one.ReferencingColumn) is not { } column) yield return $"names {one.ReferencingTable}.{one.ReferencingColumn}, which is no column";
        else if (!Lookups.Contains(column.Type)) yield return $"names {one.ReferencingTable}.{one.ReferencingColumn}, which is no lookup";
    }
}
