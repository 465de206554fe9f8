using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Values;

internal sealed class IdKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Id;

    public override object ToStore(ColumnInfo column, object value) => value is Guid ? value : throw Fault.WrongType(column.Name, value, "Guid");

    public override object ToSdk(ColumnInfo column, object stored) => stored;

    public override object ToCondition(ColumnInfo column, object value) => Read(value) ?? throw Unreadable(column, value);

    public static object? Read(object value) => value switch
    {
        Guid => value,
        EntityReference reference => reference.Id,
        string text when Guid.TryParse(text, out var id) => id,
        _ => null,
    };
}
