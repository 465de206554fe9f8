using System.Globalization;
using Kam.RuleBenchmarks;

// dotnet run -c Release --project benchmarks/Kam.RuleBenchmarks -- CLIENTS DIR | CLIENTS PARTITION
switch (args)
{
    case [var clients, var partition] when int.TryParse(partition, CultureInfo.InvariantCulture, out var size):
        RulesBenchmark.RunPartitioned(int.Parse(clients, CultureInfo.InvariantCulture), size);
        return 0;
    case [var clients, var folder]:
        RulesBenchmark.Run(int.Parse(clients, CultureInfo.InvariantCulture), folder);
        return 0;
    default:
        Console.Error.WriteLine("Kam.RuleBenchmarks CLIENTS DIR: runs the rules over made-up clients, a hundred purchases each, beside DuckDB; their files are written to DIR.");
        Console.Error.WriteLine("Kam.RuleBenchmarks CLIENTS PARTITION: runs them part by part.");
        return 1;
}
