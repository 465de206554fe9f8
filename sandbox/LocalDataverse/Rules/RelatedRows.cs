using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Rules;

/// <summary>The rows that point at one, along one relationship.</summary>
internal static class RelatedRows
{
    public static List<Guid> Ids(Call call, OneToMany relation, Guid parent, int? limit = null)
    {
        if (call.Metadata.FindInfo(relation.ReferencingTable) is not { } table || table.Find(relation.ReferencingColumn) is not { } column) return [];
        var condition = new List<Expr> { new Compare(new ColumnOf(0, column.Name), CompareWith.Equal, new Value(parent)) };
        if (column.TypeOrdinal is not null) condition.Add(new Compare(new ColumnOf(0, column.TypeColumnName), CompareWith.Equal, new Value(relation.ReferencedTable)));
        var query = new Select(new Source(0, table.Shape)) { Outputs = [new ColumnOf(0, table.Id.Name)], Where = Expr.All(condition), Limit = limit };
        return [.. call.Session.Query(query).Select(row => (Guid)row[0]!)];
    }
}
