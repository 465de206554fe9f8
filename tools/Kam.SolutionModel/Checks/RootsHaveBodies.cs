namespace Kam.SolutionModel;

static class RootsHaveBodies
{
    public static SolutionCheck Check { get; } = new(
        "roots-have-bodies", "Every root component has its body in the package; a root without one fails the import.",
        input =>
        {
            var bodies = ComponentRoots.Of(input);
            return input.Solution.Roots.Select(Key).Where(root => !bodies.Contains(root)).Select(root => $"The root {root} has no body.");
        });

    internal static string Key(RootComponent root) => ComponentRoots.Key(root.Type, root.Type == 91 ? root.Id?.ToString() : root.SchemaName ?? root.Id?.ToString());
}
