using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>Orders: choices by their labels, lookups by the names they show, the rest by value.</summary>
internal sealed class OrderCompiler(Call call, Scopes scopes, OutputCompiler outputs, QueryTree tree)
{
    public List<Order> Orders { get; } = [];
    public List<Join> Joins { get; } = [];

    public void Add(IEnumerable<OrderTree> orders, Scope scope)
    {
        foreach (var order in orders) Orders.Add(new Order(By(order, scope), order.Descending));
    }

    private Expr By(OrderTree order, Scope scope)
    {
        if (order.Output is { } output && outputs.Columns.FirstOrDefault(column => column.Name == output) is { } result) return outputs.Expressions[result.Index];
        if (order.Column is null) throw Fault.OrderWithoutColumn();
        var at = order.Alias is null ? scope : scopes.Find(order.Alias);
        return By(at, at.Table.Column(order.Column));
    }

    private Expr By(Scope scope, ColumnInfo column)
    {
        var operand = scope.Of(column);
        if (tree.IsAggregate || tree.IsDistinct) return operand;
        if (column.Type is ColumnType.Choice or ColumnType.State or ColumnType.Status && column.Column.Choice is { } choice) return tree.OrdersRaw ? operand : ByLabel(operand, choice);
        var target = column.Type == ColumnType.Owner ? "owner" : column.SingleTarget;
        return column.IsLookup && target is not null ? ByName(operand, call.Metadata.Info(target)) : operand;
    }

    private Ranking ByLabel(Expr operand, Choice choice)
    {
        var sorted = choice.Options.OrderBy(option => option.Label.In(call.Wording.Language) ?? "", Comparer<string>.Create((one, other) => TextOrder.Compare(one, other)));
        return new Ranking(operand, [.. sorted.Select(option => (object?)(long)option.Value)]);
    }

    private Expr ByName(Expr operand, TableInfo target)
    {
        if (target.PrimaryName is null) return operand;
        var named = scopes.AddHidden(target.Name);
        Joins.Add(new Join(new Source(named.Number, target.Shape), JoinKind.Outer, new Compare(named.Column(target.Id.Name), CompareWith.Equal, operand)));
        return new ColumnOf(named.Number, target.PrimaryName.Name);
    }
}
