using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Values;

/// <summary>A list of parties is no value of its row: it stands in the table of parties, and the place in the row stays empty.</summary>
internal sealed class PartyListKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Text;

    public override object ToStore(ColumnInfo column, object value) => throw Fault.NotSupported($"The list of parties '{column}' in a row that the platform itself keeps");

    public override object ToSdk(ColumnInfo column, object stored) => throw Fault.NotSupported($"The list of parties '{column}' of a linked table");

    /// <summary>Neither does the platform: conditions are put to the table of parties.</summary>
    public override object ToCondition(ColumnInfo column, object value) => throw Fault.NotSupported($"A condition on the list of parties '{column}'");
}
