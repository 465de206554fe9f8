using LocalDataverse.Store.Memory;

namespace LocalDataverse.Store.Sqlite;

/// <summary>
/// A grouping query of which SQLite gives the rows, and the groups are made here: SQLite sorts all rows to group them, or goes to
/// each by way of an index, which takes several times as long as reading them.
/// </summary>
internal sealed class GroupedRows : IVisibleRows
{
    private const string Group = "group";
    private const string Summed = "summed";
    private readonly Select outer;
    private readonly TableShape shape;
    private IEnumerable<object?[]> rows = [];

    private GroupedRows(Select select, IReadOnlyList<Aggregate> aggregates)
    {
        Expr[] summed = [.. aggregates.Select(aggregate => aggregate.Of!)];
        Ungrouped = new Select(select.From) { Joins = select.Joins, Where = select.Where, Outputs = [.. select.GroupBy, .. summed] };
        shape = new TableShape("rows", [.. select.GroupBy.Select((_, place) => Column(Group, place)), .. summed.Select((_, place) => Column(Summed, place))], []);
        var outputs = select.GroupBy.Select((by, place) => (Of: by, Is: (Expr)new ColumnOf(0, Group + place)))
            .Concat(aggregates.Select((aggregate, place) => (Of: (Expr)aggregate, Is: (Expr)new Aggregate(aggregate.By, new ColumnOf(0, Summed + place)))))
            .DistinctBy(pair => pair.Of).ToDictionary(pair => pair.Of, pair => pair.Is);
        Expr Is(Expr expression) => outputs.GetValueOrDefault(expression) ?? expression;
        outer = new Select(new Source(0, shape))
        {
            Outputs = [.. select.Outputs.Select(Is)],
            GroupBy = [.. select.GroupBy.Select(Is)],
            OrderBy = [.. select.OrderBy.Select(order => order with { By = Is(order.By) })],
            Limit = select.Limit,
            Offset = select.Offset,
        };
    }

    /// <summary>What is to be asked of SQLite.</summary>
    public Select Ungrouped { get; }

    /// <summary>Null where SQLite groups better or at least as well: rows that are only counted are counted in an index.</summary>
    public static GroupedRows? Of(Select select)
    {
        if (select.GroupBy.Count == 0 || select.Distinct) return null;
        Expr[] asked = [.. select.Outputs, .. select.OrderBy.Select(order => order.By)];
        if (!asked.All(expression => expression is Aggregate || select.GroupBy.Contains(expression))) return null;
        var aggregates = asked.OfType<Aggregate>().Where(aggregate => aggregate.Of is not null).Distinct().ToList();
        return aggregates.TrueForAll(aggregate => select.GroupBy.Contains(aggregate.Of!)) ? null : new GroupedRows(select, aggregates);
    }

    public IEnumerable<object?[]> Answer(IEnumerable<object?[]> ungrouped)
    {
        rows = ungrouped;
        return QueryEvaluator.Run(outer, this);
    }

    public IEnumerable<object?[]> All(TableShape table) => rows;

    public object?[]? ById(TableShape table, Guid id) => throw NoWay();

    public IEnumerable<object?[]> ByIndex(TableShape table, StoredIndex index, IReadOnlyList<object?> values) => throw NoWay();

    public int Estimate(TableShape table) => 0;

    public int Estimate(TableShape table, StoredIndex index) => throw NoWay();

    private static InvalidOperationException NoWay() => new("The rows of a grouping are all asked for");

    private static StoredColumn Column(string name, int place) => new(name + place, StoreType.Text);
}
