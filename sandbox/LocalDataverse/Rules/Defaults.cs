using Kam.SolutionModel;
using LocalDataverse.Rows;

namespace LocalDataverse.Rules;

/// <summary>The values that a new row starts with where the request names none.</summary>
internal static class Defaults
{
    public static void Apply(RowDraft draft)
    {
        foreach (var column in draft.Table.Columns)
        {
            if (draft.IsTouched(column)) continue;
            if (column.Type == ColumnType.Boolean) draft.Set(column, (long)(column.Column.DefaultValue ?? 0));
            else if (column.Type == ColumnType.Choice && column.Column.DefaultValue is { } value and >= 0) draft.Set(column, (long)value);
        }
    }
}
