using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rows;

/// <summary>Rows named by the columns of an alternate key.</summary>
internal static class RowKeys
{
    public static Guid Require(Call call, TableInfo table, KeyAttributeCollection keys) => Find(call, table, keys) ?? throw Fault.MissingRowByKey(table.Name);

    public static Guid? Find(Call call, TableInfo table, KeyAttributeCollection keys)
    {
        if (!IsKey(table, keys)) throw Fault.NoSuchKey(table.Name);
        var parts = keys.Select(key => Matches(call, table.Column(key.Key), key.Value)).ToList();
        var query = new Select(new Source(0, table.Shape)) { Outputs = [new ColumnOf(0, table.Id.Name)], Where = Expr.All(parts) };
        return call.Session.Query(query).FirstOrDefault()?[0] as Guid?;
    }

    private static bool IsKey(TableInfo table, KeyAttributeCollection keys) =>
        (keys.Count == 1 && keys.ContainsKey(table.Id.Name)) || table.Table.Keys.Any(key => key.Columns.Count == keys.Count && key.Columns.All(keys.ContainsKey));

    private static Expr Matches(Call call, ColumnInfo column, object? value)
    {
        if (value is null) return new IsNull(new ColumnOf(0, column.Name));
        if (value is EntityReference { Id: var id, KeyAttributes.Count: > 0 } reference && id == Guid.Empty) value = Require(call, call.Metadata.Info(reference.LogicalName), reference.KeyAttributes);
        return new Compare(new ColumnOf(0, column.Name), CompareWith.Equal, new Value(column.Kind.ToCondition(column, value)));
    }

    /// <summary>The id of a request's target, by id or by key.</summary>
    public static Guid Resolve(Call call, TableInfo table, Guid id, KeyAttributeCollection keys)
    {
        if (id != Guid.Empty) return id;
        if (keys.Count == 0) throw Fault.InvalidArgument($"The target of table '{table.Name}' has neither an id nor key attributes.");
        return Require(call, table, keys);
    }
}
