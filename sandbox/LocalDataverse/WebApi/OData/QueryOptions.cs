namespace LocalDataverse.WebApi.OData;

sealed record OrderItem(PropertyPath Path, bool Descending);

/// <summary>One navigation property to bring along, with the options in its brackets.</summary>
sealed record ExpandItem(string Navigation, bool ReferencesOnly, QueryOptions Options);

/// <summary>The system query options of a request, or of one $expand.</summary>
sealed record QueryOptions
{
    public static QueryOptions None { get; } = new();

    /// <summary>Null when $select was not given: then all columns are meant.</summary>
    public IReadOnlyList<string>? Select { get; init; }
    public Expression? Filter { get; init; }
    public IReadOnlyList<OrderItem> OrderBy { get; init; } = [];
    public IReadOnlyList<ExpandItem> Expand { get; init; } = [];
    public int? Top { get; init; }
    public bool Count { get; init; }
    public string? Apply { get; init; }
    public string? SkipToken { get; init; }
    public string? FetchXml { get; init; }
    public Guid? SavedQuery { get; init; }

    /// <summary>The row meant by DELETE …/$ref?$id=….</summary>
    public string? Id { get; init; }
    public Aliases Aliases { get; init; } = Aliases.None;
}
