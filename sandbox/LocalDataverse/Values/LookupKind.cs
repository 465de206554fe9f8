using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Values;

/// <summary>A reference to a row. Its table is known from the column, or kept beside the id where there are several.</summary>
internal sealed class LookupKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Id;

    public override object ToStore(ColumnInfo column, object value)
    {
        if (value is not EntityReference reference) throw Fault.WrongType(column.Name, value, "EntityReference");
        if (reference.Id == Guid.Empty) throw Fault.InvalidArgument($"The reference in attribute '{column.Name}' has no id.");
        var targets = column.Column.Targets;
        if (targets.Count > 0 && !targets.Contains(reference.LogicalName))
            throw Fault.InvalidArgument($"The attribute '{column.Name}' of '{column.TableName}' does not refer to '{reference.LogicalName}'.");
        return reference.Id;
    }

    public override object ToSdk(ColumnInfo column, object stored) => new EntityReference(column.SingleTarget, (Guid)stored);

    public override object ToCondition(ColumnInfo column, object value) => IdKind.Read(value) ?? throw Unreadable(column, value);
}
