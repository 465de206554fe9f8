using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Values;

internal sealed class BooleanKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Integer;

    public override object ToStore(ColumnInfo column, object value) => value is bool flag ? (flag ? 1L : 0L) : throw Fault.WrongType(column.Name, value, "Boolean");

    public override object ToSdk(ColumnInfo column, object stored) => (long)stored != 0;

    public override object ToCondition(ColumnInfo column, object value) => value switch
    {
        bool flag => flag ? 1L : 0L,
        string text when bool.TryParse(text, out var flag) => flag ? 1L : 0L,
        _ => Number.Whole(value) ?? throw Unreadable(column, value),
    };

    public override string Format(ColumnInfo column, object stored, Wording wording) =>
        column.Column.Choice?.Option((int)(long)stored)?.Label.In(wording.Language) ?? wording.YesNo((long)stored != 0);
}
