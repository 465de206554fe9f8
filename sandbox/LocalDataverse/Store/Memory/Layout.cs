namespace LocalDataverse.Store.Memory;

/// <summary>Where the columns of a shape stand in the rows of a table that may have been changed since; what it lacks is missing.</summary>
internal sealed class Layout
{
    private readonly int[]? places;
    private readonly int width;

    private Layout(int[]? places, int width)
    {
        this.places = places;
        this.width = width;
    }

    public static Layout Between(TableShape asked, TableShape stored)
    {
        if (ReferenceEquals(asked, stored) || asked.Columns.SequenceEqual(stored.Columns)) return new Layout(null, stored.Columns.Count);
        var ordinals = stored.Columns.Select((column, ordinal) => (column.Name, ordinal)).ToDictionary(pair => pair.Name, pair => pair.ordinal, StringComparer.OrdinalIgnoreCase);
        return new Layout([.. asked.Columns.Select(column => ordinals.GetValueOrDefault(column.Name, -1))], stored.Columns.Count);
    }

    /// <summary>A stored row as the shape has it.</summary>
    public object?[] Read(object?[] row) => places is null ? row : [.. places.Select(place => place < 0 ? null : row[place])];

    /// <summary>The stored row with some of the shape's columns from another one.</summary>
    public object?[] Overwrite(object?[] stored, ReadOnlySpan<int> columns, object?[] row)
    {
        var changed = (object?[])stored.Clone();
        foreach (var column in columns)
        {
            if ((places is null ? column : places[column]) is >= 0 and var place) changed[place] = row[column];
        }
        return changed;
    }

    /// <summary>A row of the shape as it is stored.</summary>
    public object?[] Store(object?[] row)
    {
        if (places is null) return row;
        var stored = new object?[width];
        for (var column = 0; column < places.Length; column++)
        {
            if (places[column] >= 0) stored[places[column]] = row[column];
        }
        return stored;
    }
}
