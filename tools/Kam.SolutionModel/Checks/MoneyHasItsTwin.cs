namespace Kam.SolutionModel;

static class MoneyHasItsTwin
{
    public static SolutionCheck Check { get; } = new(
        "money-has-its-twin", "A money column has its _Base twin, and its table a currency and an exchange rate.",
        input => [.. Twins(input), .. Currencies(input)]);

    static IEnumerable<string> Twins(CheckInput input) =>
        from table in input.Solution.Tables
        from column in table.Columns.Where(column => column is { Type: ColumnType.Money, CalculationOf: null })
        let twin = table.Column(column.LogicalName + "_base")
        where twin is not { Type: ColumnType.Money } || twin.CalculationOf?.ToLowerInvariant() != column.LogicalName
        select $"{table.LogicalName}.{column.LogicalName} has no twin in base currency that is calculated from it.";

    static IEnumerable<string> Currencies(CheckInput input) =>
        from table in input.Solution.Tables.Where(table => table.Columns.Any(column => column.Type == ColumnType.Money))
        from column in new[] { "transactioncurrencyid", "exchangerate" }
        where !input.HasColumn(table.LogicalName, column)
        select $"{table.LogicalName} has money but no {column}.";
}
