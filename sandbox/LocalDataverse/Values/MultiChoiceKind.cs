using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Values;

/// <summary>Several options, kept as text: ;1;2; in ascending order.</summary>
internal sealed class MultiChoiceKind : ColumnKind
{
    public override StoreType StoreType => StoreType.Text;

    public override object? ToStore(ColumnInfo column, object value)
    {
        if (value is not OptionSetValueCollection options) throw Fault.WrongType(column.Name, value, "OptionSetValueCollection");
        foreach (var option in options) Options.Require(column, option.Value);
        return options.Count == 0 ? null : Join(options.Select(option => option.Value));
    }

    public override object ToSdk(ColumnInfo column, object stored) => new OptionSetValueCollection([.. Split(stored).Select(value => new OptionSetValue(value))]);

    /// <summary>One option, as it stands within the kept text.</summary>
    public override object ToCondition(ColumnInfo column, object value) => $";{Number.Whole(value) ?? throw Unreadable(column, value)};";

    public override string Format(ColumnInfo column, object stored, Wording wording) =>
        string.Join("; ", Split(stored).Select(value => column.Column.Choice?.Option(value)?.Label.In(wording.Language) ?? value.ToString()));

    public static string Join(IEnumerable<int> values) => $";{string.Join(';', values.Distinct().Order())};";

    private static IEnumerable<int> Split(object stored) => ((string)stored).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
}
