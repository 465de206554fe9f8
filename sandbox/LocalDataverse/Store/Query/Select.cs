namespace LocalDataverse.Store;

/// <summary>A query in the store's terms: columns and values are resolved, no platform rule is left in it.</summary>
public sealed record Select(Source From)
{
    public IReadOnlyList<Join> Joins { get; init; } = [];
    public Expr? Where { get; init; }
    public IReadOnlyList<Expr> Outputs { get; init; } = [];
    public IReadOnlyList<Expr> GroupBy { get; init; } = [];
    public IReadOnlyList<Order> OrderBy { get; init; } = [];
    public bool Distinct { get; init; }
    public int? Limit { get; init; }
    public int Offset { get; init; }
}

/// <summary>A table in a query; the number tells its columns from those of others.</summary>
public sealed record Source(int Number, TableShape Table);

public enum JoinKind { Inner, Outer }

public sealed record Join(Source Source, JoinKind Kind, Expr On);

public sealed record Order(Expr By, bool Descending);
