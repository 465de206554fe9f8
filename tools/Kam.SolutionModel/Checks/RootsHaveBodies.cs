namespace Kam.SolutionModel;

static class RootsHaveBodies
{
    public static SolutionCheck Check { get; } = new(
        "roots-have-bodies", "Every root component has its body in the package; a root without one fails the import.",
        input => input.Solution.Roots.Where(root => !ComponentRoots.Of(input).Contains(Key(root))).Select(root => $"The root {Key(root)} has no body."));

    internal static string Key(RootComponent root) => ComponentRoots.Key(root.Type, root.Type == 91 ? root.Id?.ToString() : root.SchemaName ?? root.Id?.ToString());
}
