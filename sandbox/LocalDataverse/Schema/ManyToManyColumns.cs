using Kam.SolutionModel;

namespace LocalDataverse.Schema;

/// <summary>The two columns of an intersect table: named as the ids they hold; of a table with itself, with one and two at the end.</summary>
internal static class ManyToManyColumns
{
    public static (string First, string Second) Of(Metadata metadata, ManyToMany relation)
    {
        var (first, second) = (metadata.Info(relation.FirstTable).Id.Name, metadata.Info(relation.SecondTable).Id.Name);
        return first == second ? (first + "one", second + "two") : (first, second);
    }
}
