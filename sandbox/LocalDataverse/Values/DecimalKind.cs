using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Values;

internal sealed class DecimalKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Integer;

    public override object ToStore(ColumnInfo column, object value) =>
        value is decimal number ? ScaledNumber.ToStore(column, number) : throw Fault.WrongType(column.Name, value, "Decimal");

    public override object ToSdk(ColumnInfo column, object stored) => ScaledNumber.FromStore(column, stored);

    public override object ToCondition(ColumnInfo column, object value) =>
        Number.Decimal(value) is { } number ? ScaledNumber.Bound(column, number) : throw Unreadable(column, value);

    public override string Format(ColumnInfo column, object stored, Wording wording) =>
        wording.Fraction(ScaledNumber.FromStore(column, stored), column.Column.Precision ?? 2);
}

internal sealed class MoneyKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Integer;

    public override object ToStore(ColumnInfo column, object value) =>
        value is Money money ? ScaledNumber.ToStore(column, money.Value) : throw Fault.WrongType(column.Name, value, "Money");

    public override object ToSdk(ColumnInfo column, object stored) => new Money(ScaledNumber.FromStore(column, stored));

    public override object ToCondition(ColumnInfo column, object value) =>
        Number.Decimal(value) is { } number ? ScaledNumber.Bound(column, number) : throw Unreadable(column, value);

    public override string Format(ColumnInfo column, object stored, Wording wording) =>
        wording.Money(ScaledNumber.FromStore(column, stored), column.Column.Precision ?? 2);
}

internal sealed class DoubleKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Real;

    public override object ToStore(ColumnInfo column, object value)
    {
        if (value is not double number) throw Fault.WrongType(column.Name, value, "Double");
        var (min, max) = ((double?)column.Column.MinValue, (double?)column.Column.MaxValue);
        if (number < min || number > max || !double.IsFinite(number)) throw Fault.OutOfRange(column.TableName, column.Name, $"{min}, {max}");
        return Math.Round(number, column.Column.Precision ?? 5, MidpointRounding.AwayFromZero);
    }

    public override object ToSdk(ColumnInfo column, object stored) => stored is long whole ? (double)whole : stored;

    public override object ToCondition(ColumnInfo column, object value) =>
        Number.Decimal(value) is { } number ? (double)number : throw Unreadable(column, value);

    public override string Format(ColumnInfo column, object stored, Wording wording) =>
        wording.Fraction((decimal)Convert.ToDouble(stored), column.Column.Precision ?? 2);
}
