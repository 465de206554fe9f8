namespace Kam.SolutionModel;

static class NavigationNames
{
    public static SolutionCheck Check { get; } = new(
        "navigation-names", "A relationship of ours is called by its own name on the parent, and by its lookup's schema name on the child.",
        input => from one in input.Solution.OneToMany.Where(one => one.IsCustom)
                 let lookup = input.Tables.GetValueOrDefault(one.ReferencingTable)?.Column(one.ReferencingColumn)?.SchemaName
                 where one.CollectionNavigation != one.SchemaName || lookup is not null && !one.LookupNavigation.StartsWith(lookup, StringComparison.Ordinal)
                 select $"The relationship {one.SchemaName} is called {one.CollectionNavigation} on the parent and {one.LookupNavigation} on the child.");
}
