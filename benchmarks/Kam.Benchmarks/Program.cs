using System.Globalization;
using Kam.Benchmarks;
using Kam.Benchmarks.EndToEnd;
using Kam.Benchmarks.Scoring;

// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- DIR ZIP yyyy-MM-dd [DATABASE]
// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- score CLIENTS PURCHASES ZIP yyyy-MM-dd DATABASE
// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- rules CLIENTS DIR | rules CLIENTS PARTITION
switch (args)
{
    case ["score", var clients, var purchases, var package, var day, var file]:
        await ScoreBenchmark.RunAsync(int.Parse(clients, CultureInfo.InvariantCulture), long.Parse(purchases, CultureInfo.InvariantCulture), package, DateOnly.Parse(day, CultureInfo.InvariantCulture), file);
        return 0;
    case ["rules", var clients, var partition] when int.TryParse(partition, CultureInfo.InvariantCulture, out var size):
        RulesBenchmark.RunPartitioned(int.Parse(clients, CultureInfo.InvariantCulture), size);
        return 0;
    case ["rules", var clients, var folder]:
        RulesBenchmark.Run(int.Parse(clients, CultureInfo.InvariantCulture), folder);
        return 0;
    case [var folder, var zip, var today, ..]:
        await ImportBenchmark.RunAsync(folder, zip, DateOnly.Parse(today, CultureInfo.InvariantCulture), args.ElementAtOrDefault(3));
        return 0;
    default:
        Console.Error.WriteLine("Kam.Benchmarks DIR ZIP yyyy-MM-dd [DATABASE]: imports the portfolio in DIR into the package ZIP on that day and prints the figures.");
        Console.Error.WriteLine("Kam.Benchmarks score CLIENTS PURCHASES ZIP yyyy-MM-dd DATABASE: scores a portfolio of that size from the command line; the database is made where it is not there.");
        Console.Error.WriteLine("Kam.Benchmarks rules CLIENTS DIR: runs the rules over made-up clients, a hundred purchases each, beside DuckDB; their files are written to DIR.");
        Console.Error.WriteLine("Kam.Benchmarks rules CLIENTS PARTITION: runs them part by part.");
        return 1;
}
