namespace Kam.SolutionModel;

static class SystemRelationships
{
    public static SolutionCheck Check { get; } = new(
        "system-relationships", "Every own table carries the relationships of its system columns; without them the import fails half-way.",
        input => from table in input.OwnTables
                 from name in Expected(table)
                 where input.Solution.OneToMany.All(one => one.SchemaName != name || one.ReferencingTable != table.LogicalName)
                 select $"{table.LogicalName} lacks the relationship {name}.");

    static IEnumerable<string> Expected(Table table)
    {
        var name = table.SchemaName;
        string[] all = [$"lk_{name}_createdby", $"lk_{name}_modifiedby"];
        string[] ofUsers = [$"business_unit_{name}", $"owner_{name}", $"team_{name}", $"user_{name}"];
        return [.. all, .. table.Ownership == Ownership.User ? ofUsers : [$"organization_{name}"]];
    }
}
