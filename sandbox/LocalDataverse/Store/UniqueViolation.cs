namespace LocalDataverse.Store;

/// <summary>A write that a unique index refused; the index's name, or null for the id itself.</summary>
public sealed class UniqueViolation(string? index) : Exception("A unique index refused the row")
{
    public string? Index { get; } = index;
}
