using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Values;

internal sealed class TextKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Text;

    public override object? ToStore(ColumnInfo column, object value)
    {
        if (value is not string text) throw Fault.WrongType(column.Name, value, "String");
        if (column.Column.MaxLength is { } max && text.Length > max) throw Fault.TooLong(column.TableName, column.Name, max);
        // The platform keeps no empty texts: they are missing values.
        return text.Length == 0 ? null : text;
    }

    public override object ToSdk(ColumnInfo column, object stored) => stored;

    public override object ToCondition(ColumnInfo column, object value) => value as string ?? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
