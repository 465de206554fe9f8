namespace Kam.SolutionModel;

static class SortedSets
{
    public static SortedSet<string> ToSortedSet(this IEnumerable<string> values, IComparer<string> comparer) => new(values, comparer);
}
