namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Makes queries ready to run over the rows that a statement sees.</summary>
internal sealed class Planner(IVisibleRows rows)
{
    public SelectPlan Plan(Select select, Scope? outer)
    {
        var scope = new Scope(select, outer);
        var compiler = new OperandCompiler(this, scope);
        var stream = new JoinPlanner(rows, select, scope, compiler).Build();
        var projection = new Projection([.. select.Outputs.Select(compiler.Operand)], [.. select.OrderBy.Select(order => compiler.Operand(order.By))]);
        return new SelectPlan(select, stream, Grouping(select, scope, compiler, projection), projection);
    }

    private static Grouping? Grouping(Select select, Scope scope, OperandCompiler compiler, Projection projection)
    {
        if (select.GroupBy.Count == 0 && compiler.Aggregates.Count == 0) return null;
        return new Grouping(scope.Cursors, [.. select.GroupBy.Select(compiler.Operand)], compiler.Aggregates, projection);
    }
}
