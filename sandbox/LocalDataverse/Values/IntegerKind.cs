using System.Globalization;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Values;

internal sealed class IntegerKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Integer;

    public override object ToStore(ColumnInfo column, object value)
    {
        if (value is not int number) throw Fault.WrongType(column.Name, value, "Int32");
        var (min, max) = (column.Column.MinValue ?? int.MinValue, column.Column.MaxValue ?? int.MaxValue);
        if (number < min || number > max) throw Fault.OutOfRange(column.TableName, column.Name, $"{min:0}, {max:0}");
        return (long)number;
    }

    public override object ToSdk(ColumnInfo column, object stored) => (int)(long)stored;

    public override object ToCondition(ColumnInfo column, object value) => Number.Whole(value) ?? throw Unreadable(column, value);

    public override string Format(ColumnInfo column, object stored, Wording wording) => wording.Whole((long)stored);
}

internal sealed class BigIntegerKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Integer;

    public override object ToStore(ColumnInfo column, object value) => value is long ? value : throw Fault.WrongType(column.Name, value, "Int64");

    public override object ToSdk(ColumnInfo column, object stored) => stored;

    public override object ToCondition(ColumnInfo column, object value) => Number.Whole(value) ?? throw Unreadable(column, value);
}

internal static class Number
{
    public static object? Whole(object value) => value switch
    {
        int number => (long)number,
        long => value,
        decimal number when number == decimal.Truncate(number) => (long)number,
        Microsoft.Xrm.Sdk.OptionSetValue option => (long)option.Value,
        bool flag => flag ? 1L : 0L,
        Enum option => Convert.ToInt64(option, CultureInfo.InvariantCulture),
        string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    public static decimal? Decimal(object value) => value switch
    {
        decimal number => number,
        int number => number,
        long number => number,
        double number => (decimal)number,
        Microsoft.Xrm.Sdk.Money money => money.Value,
        string text when decimal.TryParse(text, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
