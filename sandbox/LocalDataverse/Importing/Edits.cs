using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Schema;

namespace LocalDataverse.Importing;

/// <summary>What somebody has changed in a managed component: on the platform a layer of its own over the package.</summary>
internal static class Edits
{
    /// <summary>The new row without the columns in which the stored row is not as the old package wrote it.</summary>
    public static Component Keep(Call call, Component was, Component now)
    {
        var table = call.Metadata.Info(now.Table);
        if (call.Session.Read(table.Shape, now.Id) is not { } row) return now;
        return now with { Values = [.. now.Values.Where(value => table.Find(value.Column) is not { } column || !IsEdited(column, row, was[value.Column]))] };
    }

    private static bool IsEdited(ColumnInfo column, object?[] row, object? packed) =>
        packed != Component.WhenWritten && !Equals(row[column.Ordinal], packed is null ? null : column.Kind.ToStore(column, ComponentRows.Fit(column, packed)));
}
