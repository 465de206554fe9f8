namespace LocalDataverse.Store;

public enum CompareWith { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual }

public enum Aggregation { Count, CountColumn, CountDistinct, Sum, Average, Min, Max }

public enum DatePart { Year, Quarter, Month, Week, Day }

/// <summary>A part of a query. Conditions are two-valued for the caller: what is unknown is not selected.</summary>
public abstract record Expr
{
    public static Expr All(IReadOnlyList<Expr> parts) => parts.Count == 1 ? parts[0] : new And(parts);
    public static Expr? Both(Expr? first, Expr? second) => first is null ? second : second is null ? first : new And([first, second]);
}

public sealed record ColumnOf(int Source, string Column) : Expr;
public sealed record Value(object? Of) : Expr;
public sealed record Compare(Expr Left, CompareWith With, Expr Right) : Expr;
public sealed record OneOf(Expr Of, IReadOnlyList<object?> Values) : Expr;
public sealed record InQuery(Expr Of, Select Query) : Expr;
public sealed record Exists(Select Query) : Expr;
public sealed record IsNull(Expr Of) : Expr;

/// <summary>Text against a pattern with % and _, without regard to case.</summary>
public sealed record Like(Expr Of, string Pattern) : Expr;
public sealed record Not(Expr Of) : Expr;
public sealed record And(IReadOnlyList<Expr> Parts) : Expr;
public sealed record Or(IReadOnlyList<Expr> Parts) : Expr;
public sealed record Aggregate(Aggregation By, Expr? Of) : Expr;

/// <summary>A part of a point in time given in seconds since 1970.</summary>
public sealed record PartOfDate(Expr Of, DatePart Part) : Expr;

/// <summary>The place of a value in a list; what is not in it has none.</summary>
public sealed record Ranking(Expr Of, IReadOnlyList<object?> Values) : Expr;
