namespace Kam.SolutionModel;

static class BodiesHaveRoots
{
    public static SolutionCheck Check { get; } = new(
        "bodies-have-roots", "Every component that needs a root has one; the import refuses a body without a root.",
        input =>
        {
            var roots = input.Solution.Roots.Select(RootsHaveBodies.Key).ToHashSet();
            return ComponentRoots.Required(input).Where(key => !roots.Contains(key)).Select(key => $"The component {key} is not a root in Other/Solution.xml.");
        });
}
