using System.Globalization;
using Kam.Benchmarks;
using Kam.Benchmarks.EndToEnd;
using Kam.Benchmarks.Engine;
using Kam.Benchmarks.Rescore;

// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- DIR ZIP yyyy-MM-dd [DATABASE]
// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- score CLIENTS PURCHASES ZIP yyyy-MM-dd DATABASE
// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- engine ZIP yyyy-MM-dd DIR
// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- rescore CLIENTS PURCHASES ZIP yyyy-MM-dd DIR
switch (args)
{
    case ["score", var clients, var purchases, var package, var day, var file]:
        await ScoreBenchmark.RunAsync(int.Parse(clients, CultureInfo.InvariantCulture), long.Parse(purchases, CultureInfo.InvariantCulture), package, DateOnly.Parse(day, CultureInfo.InvariantCulture), file);
        return 0;
    case ["engine", var package, var day, var folder]:
        await EngineBenchmark.RunAsync(package, DateOnly.Parse(day, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["rescore", var clients, var purchases, var package, var day, var folder]:
        await RescoreBenchmark.RunAsync(int.Parse(clients, CultureInfo.InvariantCulture), long.Parse(purchases, CultureInfo.InvariantCulture), package, DateOnly.Parse(day, CultureInfo.InvariantCulture), folder);
        return 0;
    case [var folder, var zip, var today, ..]:
        await ImportBenchmark.RunAsync(folder, zip, DateOnly.Parse(today, CultureInfo.InvariantCulture), args.ElementAtOrDefault(3));
        return 0;
    default:
        Console.Error.WriteLine("Kam.Benchmarks DIR ZIP yyyy-MM-dd [DATABASE]: imports the portfolio in DIR into the package ZIP on that day and prints the figures.");
        Console.Error.WriteLine("Kam.Benchmarks score CLIENTS PURCHASES ZIP yyyy-MM-dd DATABASE: scores a portfolio of that size from the command line; the database is made where it is not there.");
        Console.Error.WriteLine("Kam.Benchmarks engine ZIP yyyy-MM-dd DIR: what the engine itself takes, beside SQLite alone; the databases are made in DIR where they are not there.");
        Console.Error.WriteLine("Kam.Benchmarks rescore CLIENTS PURCHASES ZIP yyyy-MM-dd DIR: saves ratings of scored clients, beside a step that does nothing; the databases are made in DIR.");
        return 1;
}
