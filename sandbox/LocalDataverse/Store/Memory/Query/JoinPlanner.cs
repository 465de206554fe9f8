namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>
/// Puts the tables of a query one behind the other: next comes the one that fewest rows have to be looked at of, given those before.
/// A condition is asked as soon as all its tables are there; what an outer join is made on decides only whether it finds a row.
/// </summary>
internal sealed class JoinPlanner
{
    private readonly IVisibleRows rows;
    private readonly OperandCompiler compiler;
    private readonly HashSet<int> own;
    private readonly HashSet<int> placed = [];
    private readonly List<JoinedTable> open = [];
    private List<Condition> conditions;

    public JoinPlanner(IVisibleRows rows, Select select, Scope scope, OperandCompiler compiler)
    {
        this.rows = rows;
        this.compiler = compiler;
        own = [.. scope.Cursors.Select(cursor => cursor.Number)];
        open.Add(new JoinedTable(scope.Cursors[0], null));
        var inner = ExprParts.Conjuncts(select.Where);
        for (var place = 0; place < select.Joins.Count; place++)
        {
            var on = ExprParts.Conjuncts(select.Joins[place].On);
            var isOuter = select.Joins[place].Kind == JoinKind.Outer;
            if (!isOuter) inner = inner.Concat(on);
            open.Add(new JoinedTable(scope.Cursors[place + 1], isOuter ? Conditions(on) : null));
        }
        conditions = Conditions(inner);
    }

    public IRowStream Build()
    {
        IRowStream stream = Join(null, Next());
        while (open.Count > 0) stream = Join(stream, Next());
        return stream;
    }

    private IRowStream Join(IRowStream? left, JoinedTable next)
    {
        open.Remove(next);
        placed.Add(next.Cursor.Number);
        var ready = conditions.FindAll(IsReady);
        conditions = conditions.FindAll(condition => !IsReady(condition));
        var found = next.On ?? ready;
        var access = new AccessChoice(rows, next.Cursor, found.Select(condition => condition.Of)).Build(compiler.Operand);
        var table = new TableStream(next.Cursor, access, Tests(found));
        return left is null ? table : new JoinStream(left, table, next.On is not null, next.On is null ? [] : Tests(ready));
    }

    private JoinedTable Next() => open.Where(IsPossible).MinBy(Cost)!;

    private bool IsPossible(JoinedTable table) => table.On is not { } on || placed.Count > 0 && on.TrueForAll(condition => IsReadyWith(condition, table.Cursor));

    private double Cost(JoinedTable table)
    {
        var known = (table.On ?? conditions).Where(condition => IsReadyWith(condition, table.Cursor)).Select(condition => condition.Of);
        // Of equals, the one that may leave rows out comes before the one that cannot.
        return new AccessChoice(rows, table.Cursor, known).Rows + (table.On is null ? 0 : 0.5);
    }

    private bool IsReady(Condition condition) => placed.IsSupersetOf(condition.Own);

    private bool IsReadyWith(Condition condition, Cursor next) => condition.Own.All(number => number == next.Number || placed.Contains(number));

    private List<Condition> Conditions(IEnumerable<Expr> expressions) =>
        [.. expressions.Select(expression => new Condition(expression, [.. ExprSources.Of(expression).Where(own.Contains)]))];

    private Test[] Tests(IEnumerable<Condition> from) => compiler.Tests(from.Select(condition => condition.Of));

    /// <param name="Own">The tables of this query that the condition speaks of.</param>
    private sealed record Condition(Expr Of, IReadOnlyList<int> Own);

    /// <param name="On">What an outer join is made on; null for a table that has to have a row.</param>
    private sealed record JoinedTable(Cursor Cursor, List<Condition>? On);
}
