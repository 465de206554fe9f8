using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Values;

internal sealed class ChoiceKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Integer;

    public override object ToStore(ColumnInfo column, object value)
    {
        if (value is not OptionSetValue option) throw Fault.WrongType(column.Name, value, "OptionSetValue");
        Options.Require(column, option.Value);
        return (long)option.Value;
    }

    public override object ToSdk(ColumnInfo column, object stored) => new OptionSetValue((int)(long)stored);

    public override object ToCondition(ColumnInfo column, object value) => Number.Whole(value) ?? throw Unreadable(column, value);

    public override string? Format(ColumnInfo column, object stored, Wording wording) =>
        column.Column.Choice?.Option((int)(long)stored)?.Label.In(wording.Language);
}

internal static class Options
{
    public static void Require(ColumnInfo column, int value)
    {
        if (column.Column.Choice is not { } choice || choice.Option(value) is not null) return;
        throw Fault.NotAnOption(column.TableName, column.Name, value, string.Join(",", choice.Options.Select(option => option.Value)));
    }
}
