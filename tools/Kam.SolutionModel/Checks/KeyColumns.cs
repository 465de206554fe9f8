namespace Kam.SolutionModel;

static class KeyColumns
{
    static readonly ColumnType[] Allowed = [ColumnType.Text, ColumnType.Integer, ColumnType.Decimal, ColumnType.DateTime, ColumnType.Lookup, ColumnType.Choice];

    public static SolutionCheck Check { get; } = new(
        "keys-name-columns", "An alternate key names one to sixteen columns of its table, of types that a key can have.",
        input => from table in input.Solution.Tables
                 from key in table.Keys
                 from problem in Problems(input.Tables[table.LogicalName], key)
                 select $"The key {key.LogicalName} of {table.LogicalName} {problem}.");

    static IEnumerable<string> Problems(Table table, AlternateKey key)
    {
        if (key.Columns.Count is 0 or > 16) yield return $"has {key.Columns.Count} columns";
        foreach (var name in key.Columns)
        {
            if (table.Column(name) is not { } column) yield return $"names {name}, which is no column";
            else if (!Allowed.Contains(column.Type)) yield return $"names {name}, whose type {column.Type} no key can have";
        }
    }
}
