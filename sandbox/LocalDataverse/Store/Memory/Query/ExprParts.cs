namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>What an expression, or a query, is put together from.</summary>
internal static class ExprParts
{
    public static IEnumerable<Expr> Of(Expr expression) => expression switch
    {
        Compare compare => [compare.Left, compare.Right],
        And and => and.Parts,
        Or or => or.Parts,
        OneOf oneOf => [oneOf.Of],
        InQuery inQuery => [inQuery.Of],
        IsNull isNull => [isNull.Of],
        Like like => [like.Of],
        Not not => [not.Of],
        Aggregate { Of: { } of } => [of],
        PartOfDate part => [part.Of],
        Ranking ranking => [ranking.Of],
        _ => [],
    };

    public static Select? QueryIn(Expr expression) => expression switch
    {
        InQuery inQuery => inQuery.Query,
        Exists exists => exists.Query,
        _ => null,
    };

    public static IEnumerable<Expr> Of(Select query) =>
        [.. query.Joins.Select(join => join.On), .. query.Where is null ? [] : new[] { query.Where }, .. query.Outputs, .. query.GroupBy, .. query.OrderBy.Select(order => order.By)];

    public static bool HasAggregate(Expr expression) => expression is Aggregate || Of(expression).Any(HasAggregate);

    /// <summary>The parts that all have to hold.</summary>
    public static IEnumerable<Expr> Conjuncts(Expr? condition) => condition switch
    {
        null => [],
        And and => and.Parts.SelectMany(Conjuncts),
        _ => [condition],
    };
}
