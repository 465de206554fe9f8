using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>The columns of the answer.</summary>
internal sealed class OutputCompiler(bool isAggregate, TimeZoneInfo zone)
{
    public List<Expr> Expressions { get; } = [];
    public List<Expr> Groups { get; } = [];
    public List<ResultColumn> Columns { get; } = [];

    /// <summary>For an aggregate, how many rows it was made of: the platform refuses beyond its limit.</summary>
    public int? CountIndex { get; private set; }

    public void AddRoot(Scope scope, QueryTree tree)
    {
        if (isAggregate)
        {
            Aggregates(scope, tree.Columns);
            return;
        }
        if (!tree.IsDistinct || tree.AllColumns) Plain(scope, new OutputTree(scope.Table.Id.Name), scope.Table.Id.Name, isAliased: false);
        foreach (var column in Wanted(scope, tree.AllColumns, tree.Columns)) Plain(scope, column, column.Alias ?? column.Column, column.Alias is not null);
    }

    public void AddLinked(Scope scope, LinkTree link)
    {
        if (isAggregate) Aggregates(scope, link.Columns);
        else foreach (var column in Wanted(scope, link.AllColumns, link.Columns)) Plain(scope, column, column.Alias ?? $"{scope.Alias}.{column.Column}", isAliased: true);
    }

    public void AddCount()
    {
        CountIndex = Expressions.Count;
        Expressions.Add(new Aggregate(Aggregation.Count, null));
    }

    /// <summary>Where the values of the orders stand among the outputs; those that nobody asked for are added, and come into no answer.</summary>
    public IReadOnlyList<int> Keys(IEnumerable<Order> orders) => orders.Select(order => Expressions.IndexOf(order.By) is var index and >= 0 ? index : Add(order.By)).ToList();

    private static IEnumerable<OutputTree> Wanted(Scope scope, bool all, List<OutputTree> named) =>
        all ? scope.Table.Columns.Select(column => new OutputTree(column.Name)) : named;

    private void Plain(Scope scope, OutputTree output, string name, bool isAliased)
    {
        var column = scope.Table.Column(output.Column);
        if (Columns.Any(known => known.Name == name)) return;
        Columns.Add(new ResultColumn(scope.Table, column, name, Add(scope.Of(column))) { IsAliased = isAliased, TypeIndex = TypeOf(scope, column) });
    }

    private int? TypeOf(Scope scope, ColumnInfo column) => column.TypeOrdinal is null ? null : Add(scope.TypeOf(column));

    private void Aggregates(Scope scope, IEnumerable<OutputTree> outputs)
    {
        foreach (var output in outputs)
        {
            var column = scope.Table.Column(output.Column);
            if (output.IsGroup) Group(scope, column, output);
            else Aggregate(scope, column, output);
        }
    }

    private void Group(Scope scope, ColumnInfo column, OutputTree output)
    {
        Expr by = scope.Of(column);
        if (output.Part is { } part) by = Part(column, by, part, output.InUtc);
        Groups.Add(by);
        int? type = null;
        if (column.TypeOrdinal is not null)
        {
            Groups.Add(scope.TypeOf(column));
            type = Add(Groups[^1]);
        }
        Columns.Add(new ResultColumn(scope.Table, column, output.Alias!, Add(by)) { IsAliased = true, TypeIndex = type, Part = output.Part });
    }

    /// <summary>The platform groups by the days of the user; the store knows those of UTC.</summary>
    private PartOfDate Part(ColumnInfo column, Expr of, DatePart part, bool inUtc)
    {
        if (!inUtc && column.Column.DateBehavior == DateBehavior.UserLocal && zone.BaseUtcOffset != TimeSpan.Zero)
            throw Fault.NotSupported($"Grouping by a part of '{column.Name}' in the user's time zone");
        return new PartOfDate(of, part);
    }

    private void Aggregate(Scope scope, ColumnInfo column, OutputTree output)
    {
        var of = scope.Of(column);
        var by = output.Aggregation!.Value;
        if (by is Aggregation.Sum or Aggregation.Average && !IsNumber(column.Type)) throw Fault.InvalidAggregate(by.ToString(), column.Type.ToString());
        // An average is taken as sum and count, which are exact.
        var index = Add(new Aggregate(by == Aggregation.Average ? Aggregation.Sum : by, by == Aggregation.Count ? null : of));
        if (by == Aggregation.Average) Add(new Aggregate(Aggregation.CountColumn, of));
        Columns.Add(new ResultColumn(scope.Table, column, output.Alias!, index) { IsAliased = true, Aggregation = by });
    }

    private static bool IsNumber(ColumnType type) => type is ColumnType.Money or ColumnType.Decimal or ColumnType.Integer or ColumnType.BigInteger or ColumnType.Double;

    private int Add(Expr expression)
    {
        Expressions.Add(expression);
        return Expressions.Count - 1;
    }
}
