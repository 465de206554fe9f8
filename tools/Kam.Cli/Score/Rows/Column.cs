using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Rows;

/// <summary>A computed column: its name and what it holds.</summary>
sealed record Column(string Name, Func<Figures, object?> Value)
{
    /// <summary>Of a column that is empty for a client that never bought.</summary>
    public static Column Bought(string name, Func<Figures, object?> value) => new(name, figures => figures.HasBought ? value(figures) : null);
}

static class Columns
{
    public static string Names(this IEnumerable<Column> columns) => string.Join(',', columns.Select(column => column.Name));

    public static JObject Row(this IEnumerable<Column> columns, Figures figures) =>
        new(columns.Select(column => new JProperty(column.Name, Cell.Of(column.Value(figures)))));
}
