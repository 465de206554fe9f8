namespace Kam.SolutionModel;

/// <summary>What happens to child rows: Assign, Share, Unshare and Reparent take the first four, Delete also RemoveLink and Restrict.</summary>
public enum Cascade { NoCascade, Cascade, Active, UserOwned, RemoveLink, Restrict }

/// <summary>A one-to-many relationship: the child (referencing) table holds the lookup.</summary>
public sealed record OneToMany(string SchemaName, string ReferencedTable, string ReferencingTable, string ReferencingColumn)
{
    public Cascade Assign { get; init; }
    public Cascade Delete { get; init; } = Cascade.RemoveLink;
    public Cascade Reparent { get; init; }

    /// <summary>
    /// Cascade where rows follow into the row that theirs is merged into. No solution can say so: exports do not carry it, and the platform sets it for
    /// every lookup of a table that can be merged.
    /// </summary>
    public Cascade Merge { get; init; }
    public Cascade Share { get; init; }
    public Cascade Unshare { get; init; }
    public bool IsHierarchical { get; init; }
    public bool IsCustom { get; init; }

    /// <summary>Name of the collection on the parent in the Web API: the relationship's name for custom ones.</summary>
    public required string CollectionNavigation { get; init; }

    /// <summary>Name of the single-valued property on the child in the Web API: the lookup's schema name for custom ones.</summary>
    public required string LookupNavigation { get; init; }
    public Labels Label { get; init; } = Labels.None;
}

/// <summary>A many-to-many relationship with its intersect table.</summary>
public sealed record ManyToMany(string SchemaName, string FirstTable, string SecondTable, string IntersectTable)
{
    public required string FirstNavigation { get; init; }
    public required string SecondNavigation { get; init; }
}
