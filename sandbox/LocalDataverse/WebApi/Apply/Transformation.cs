using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Apply;

/// <summary>One aggregate: its method in FetchXML's words, the column (null for $count) and the name of the result.</summary>
sealed record Aggregate(string Method, PropertyPath? Path, string Alias);

/// <summary>What an $apply says: rows filtered, then grouped, then aggregated.</summary>
sealed record Transformation
{
    public Expression? Filter { get; init; }
    public IReadOnlyList<PropertyPath> GroupBy { get; init; } = [];
    public IReadOnlyList<Aggregate> Aggregates { get; init; } = [];
}
