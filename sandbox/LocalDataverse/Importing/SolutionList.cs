using Kam.SolutionModel;

namespace LocalDataverse.Importing;

/// <summary>The solutions of an organization as layers: managed ones in the order of their coming, unmanaged ones over them.</summary>
internal static class SolutionList
{
    public static IReadOnlyList<Solution> InOrder(IEnumerable<Solution> solutions) => [.. solutions.OrderBy(solution => !solution.IsManaged)];

    public static IReadOnlyList<Solution> With(this IReadOnlyList<Solution> solutions, Solution added) => InOrder([.. solutions, added]);

    /// <summary>The other one takes the place of the one of that name.</summary>
    public static IReadOnlyList<Solution> Replace(this IReadOnlyList<Solution> solutions, string name, Solution other) => InOrder(solutions.Select(solution => solution.UniqueName == name ? other : solution));

    public static IReadOnlyList<Solution> Without(this IReadOnlyList<Solution> solutions, string name) => [.. solutions.Where(solution => solution.UniqueName != name)];

    public static Solution? Named(this IReadOnlyList<Solution> solutions, string name) => solutions.FirstOrDefault(solution => solution.UniqueName == name);
}
