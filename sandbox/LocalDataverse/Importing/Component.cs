using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>One row that a package brings, and what it says in it.</summary>
internal sealed record Component(string Table, Guid Id, params (string Column, object? Value)[] Values)
{
    /// <summary>Stands for the moment at which the row is written.</summary>
    public static object WhenWritten { get; } = new();

    public (string Table, Guid Id) Key => (Table, Id);

    public object? this[string column] => Values.FirstOrDefault(value => value.Column == column).Value;

    public bool SaysTheSameAs(Component? other) =>
        other is not null && Values.Length == other.Values.Length && Values.Zip(other.Values).All(pair => pair.First.Column == pair.Second.Column && Same(pair.First.Value, pair.Second.Value));

    private static bool Same(object? one, object? two) => (one, two) switch
    {
        (EntityReference first, EntityReference second) => first.Id == second.Id && first.LogicalName == second.LogicalName,
        _ => Equals(one, two),
    };
}
