namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>By the values of columns without an index: the rows are put into a table by these columns when the first is asked for.</summary>
internal sealed class ByHash(IVisibleRows rows, TableShape table, int[] columns, Operand[] values) : IAccess
{
    private readonly object?[] key = new object?[columns.Length];
    private Dictionary<object?[], List<object?[]>>? known;

    public IEnumerable<object?[]> Open()
    {
        for (var place = 0; place < values.Length; place++)
        {
            if ((key[place] = values[place].Value()) is null) return [];
        }
        return (known ??= Build()).GetValueOrDefault(key) ?? [];
    }

    private Dictionary<object?[], List<object?[]>> Build()
    {
        var built = new Dictionary<object?[], List<object?[]>>(RowEquality.Instance);
        foreach (var row in rows.All(table))
        {
            var own = Array.ConvertAll(columns, column => row[column]);
            if (own.Contains(null)) continue;
            if (!built.TryGetValue(own, out var list)) built.Add(own, list = []);
            list.Add(row);
        }
        return built;
    }
}
