using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Model;

/// <summary>The two columns of an intersect table: the primary ids of both sides, or with One and Two behind them when a table meets itself.</summary>
static class IntersectColumns
{
    public static string First(ManyToMany relationship, Metadata metadata) => Name(relationship.FirstTable, relationship, metadata, "one");
    public static string Second(ManyToMany relationship, Metadata metadata) => Name(relationship.SecondTable, relationship, metadata, "two");

    static string Name(string table, ManyToMany relationship, Metadata metadata, string suffix)
    {
        var id = metadata.Table(table)?.PrimaryIdColumn ?? table + "id";
        return relationship.FirstTable == relationship.SecondTable ? id + suffix : id;
    }
}
