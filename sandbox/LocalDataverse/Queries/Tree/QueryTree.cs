using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>A query in one form, whether it came as FetchXML or as objects.</summary>
internal sealed class QueryTree
{
    public required string Table { get; init; }
    public List<OutputTree> Columns { get; } = [];
    public bool AllColumns { get; set; }
    public List<FilterTree> Filters { get; } = [];
    public List<LinkTree> Links { get; } = [];
    public List<OrderTree> Orders { get; } = [];
    public int? Top { get; init; }
    public int Page { get; init; } = 1;
    public int? Count { get; init; }
    public string? Cookie { get; init; }
    public bool IsDistinct { get; init; }
    public bool IsAggregate { get; init; }
    public bool WantsTotal { get; init; }
    /// <summary>Whether choices are sorted by their values and not by their labels.</summary>
    public bool OrdersRaw { get; set; }

    /// <summary>How many rows may be aggregated, where the query wants fewer than the platform allows.</summary>
    public int? AggregateLimit { get; init; }
}

internal sealed class LinkTree
{
    public required string Table { get; init; }

    /// <summary>The column of the linked table.</summary>
    public required string From { get; init; }

    /// <summary>The column of the table it is linked to.</summary>
    public required string To { get; init; }
    public string? Alias { get; set; }
    public JoinOperator Kind { get; init; }
    public List<OutputTree> Columns { get; } = [];
    public bool AllColumns { get; set; }
    public List<FilterTree> Filters { get; } = [];
    public List<LinkTree> Links { get; } = [];
    public List<OrderTree> Orders { get; } = [];

    /// <summary>The same way to the same table, whatever its rows hold.</summary>
    public LinkTree WithoutFilters() => new() { Table = Table, From = From, To = To, Kind = Kind };
}

internal sealed record OutputTree(string Column)
{
    public string? Alias { get; init; }
    public Aggregation? Aggregation { get; init; }
    public bool IsGroup { get; init; }
    public DatePart? Part { get; init; }

    /// <summary>Parts of dates as UTC has them, not as the user does.</summary>
    public bool InUtc { get; init; }
}

internal sealed class FilterTree
{
    public bool IsOr { get; init; }
    public List<ConditionTree> Conditions { get; } = [];
    public List<FilterTree> Filters { get; } = [];

    /// <summary>Links that ask whether there are rows: any, not any, all, not all.</summary>
    public List<LinkTree> Links { get; } = [];
}

internal sealed record ConditionTree(string Column, ConditionOperator Operator, IReadOnlyList<object> Values)
{
    /// <summary>Alias of a linked table; null for the table that the filter stands at.</summary>
    public string? Alias { get; init; }

    /// <summary>Compare with this column instead of a value: of the same row, or alias.column of a linked one.</summary>
    public string? OtherColumn { get; init; }
}

/// <summary>An order by a column (of a linked table when there is an alias), or by the alias of an output.</summary>
internal sealed record OrderTree(string? Column, bool Descending)
{
    public string? Output { get; init; }
    public string? Alias { get; init; }
}
