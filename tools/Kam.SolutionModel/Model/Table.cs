namespace Kam.SolutionModel;

/// <summary>Who owns the rows of a table.</summary>
public enum Ownership { None, Organization, User, BusinessUnit }

/// <summary>A table (entity): its columns and keys. A table that a solution merely extends has <see cref="IsExtension"/> and carries only the columns added.</summary>
public sealed record Table(string LogicalName, string SchemaName, string EntitySetName)
{
    public Ownership Ownership { get; init; } = Ownership.User;
    public required string PrimaryIdColumn { get; init; }
    public required string? PrimaryNameColumn { get; init; }
    public Labels Name { get; init; } = Labels.None;
    public Labels CollectionName { get; init; } = Labels.None;
    public Labels Description { get; init; } = Labels.None;
    public IReadOnlyList<Column> Columns { get; init; } = [];
    public IReadOnlyList<AlternateKey> Keys { get; init; } = [];
    public bool IsExtension { get; init; }
    public bool IsActivity { get; init; }
    public bool IsIntersect { get; init; }
    public bool IsCustom { get; init; }
    public int? ObjectTypeCode { get; init; }

    /// <summary>The column of that logical name, or null. Linear: who looks up often keeps a dictionary.</summary>
    public Column? Column(string logicalName) => Columns.FirstOrDefault(column => column.LogicalName == logicalName);
}

/// <summary>An alternate key: columns whose values together name one row.</summary>
public sealed record AlternateKey(string LogicalName, string SchemaName, IReadOnlyList<string> Columns, Labels Name);
