namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>The row of one of the query's tables that is looked at; none where an outer join has found none.</summary>
internal sealed class Cursor(Source source)
{
    public int Number => source.Number;
    public TableShape Table => source.Table;
    public object?[]? Row { get; set; }

    public int Ordinal(string column)
    {
        for (var ordinal = 0; ordinal < Table.Columns.Count; ordinal++)
        {
            if (string.Equals(Table.Columns[ordinal].Name, column, StringComparison.OrdinalIgnoreCase)) return ordinal;
        }
        throw new InvalidOperationException($"The table {Table.Name} has no column '{column}'");
    }
}
