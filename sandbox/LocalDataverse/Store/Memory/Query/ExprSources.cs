namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The tables that a part of a query speaks of; those of a query within it are its own.</summary>
internal static class ExprSources
{
    public static HashSet<int> Of(Expr expression)
    {
        var found = new HashSet<int>();
        Add(expression, found);
        return found;
    }

    public static HashSet<int> Of(Select query)
    {
        var found = new HashSet<int>();
        foreach (var part in ExprParts.Of(query)) Add(part, found);
        found.Remove(query.From.Number);
        found.ExceptWith(query.Joins.Select(join => join.Source.Number));
        return found;
    }

    private static void Add(Expr expression, HashSet<int> found)
    {
        if (expression is ColumnOf column) found.Add(column.Source);
        foreach (var part in ExprParts.Of(expression)) Add(part, found);
        if (ExprParts.QueryIn(expression) is { } query) found.UnionWith(Of(query));
    }
}
