namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>A column of a table that is equal to one of some values; they may be those of other tables' rows.</summary>
internal sealed record Equality(int Column, IReadOnlyList<Expr> Values, bool IsOfOtherRows)
{
    public static Equality? In(Expr condition, Cursor cursor) => condition switch
    {
        Compare { With: CompareWith.Equal } compare => Between(compare.Left, compare.Right, cursor) ?? Between(compare.Right, compare.Left, cursor),
        OneOf { Of: ColumnOf column } oneOf when column.Source == cursor.Number => new(cursor.Ordinal(column.Column), [.. oneOf.Values.Select(value => new Value(value))], false),
        _ => null,
    };

    private static Equality? Between(Expr own, Expr other, Cursor cursor)
    {
        if (own is not ColumnOf column || column.Source != cursor.Number) return null;
        var sources = ExprSources.Of(other);
        return sources.Contains(cursor.Number) ? null : new Equality(cursor.Ordinal(column.Column), [other], sources.Count > 0);
    }
}
