namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Expressions as operands over the cursors of a query.</summary>
internal sealed class OperandCompiler(Planner planner, Scope scope)
{
    private readonly List<AggregateOperand> aggregates = [];

    /// <summary>Those of all expressions compiled so far.</summary>
    public IReadOnlyList<AggregateOperand> Aggregates => aggregates;

    public Operand Operand(Expr expression) => expression switch
    {
        ColumnOf column => new ColumnOperand(scope.Find(column.Source), column.Column),
        Value value => new ConstantOperand(value.Of),
        Ranking ranking => new RankOperand(Operand(ranking.Of), ranking.Values),
        PartOfDate part => new DatePartOperand(Operand(part.Of), part.Part),
        Aggregate aggregate => AggregateOf(aggregate),
        _ => Condition(expression),
    };

    public Test Test(Expr expression) => expression is ColumnOf or Value or Ranking or PartOfDate or Aggregate ? new TruthTest(Operand(expression)) : Condition(expression);

    public Test[] Tests(IEnumerable<Expr> expressions) => [.. expressions.Select(Test)];

    private Test Condition(Expr expression) => expression switch
    {
        Compare compare => new CompareTest(Operand(compare.Left), compare.With, Operand(compare.Right)),
        OneOf oneOf => new OneOfTest(Operand(oneOf.Of), oneOf.Values),
        InQuery inQuery => new InQueryTest(Operand(inQuery.Of), planner.Plan(inQuery.Query, scope)),
        Exists exists => new ExistsTest(planner.Plan(exists.Query, scope)),
        IsNull isNull => new MissingTest(Operand(isNull.Of)),
        Like like => new LikeTest(Operand(like.Of), like.Pattern),
        Not not => new NotTest(Test(not.Of)),
        And and => new AndTest(Tests(and.Parts)),
        Or or => new OrTest(Tests(or.Parts)),
        _ => throw new InvalidOperationException($"No evaluation of {expression.GetType().Name}"),
    };

    private AggregateOperand AggregateOf(Aggregate aggregate)
    {
        var operand = new AggregateOperand(aggregate.By, aggregate.Of is null ? null : Operand(aggregate.Of));
        aggregates.Add(operand);
        return operand;
    }
}
