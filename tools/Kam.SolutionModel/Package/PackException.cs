namespace Kam.SolutionModel;

/// <summary>A tree that cannot be packed whole, with every reason.</summary>
public sealed class PackException(IReadOnlyList<string> problems)
    : Exception("The solution tree cannot be packed:\n" + string.Join("\n", problems.Select(problem => "  " + problem)))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
