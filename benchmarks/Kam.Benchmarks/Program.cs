using Kam.Benchmarks;

// dotnet run -c Release --project benchmarks/Kam.Benchmarks -- DIR ZIP yyyy-MM-dd [DATABASE]
if (args is not [var folder, var zip, var today, ..])
{
    Console.Error.WriteLine("Kam.Benchmarks DIR ZIP yyyy-MM-dd [DATABASE]: imports the portfolio in DIR into the package ZIP on that day and prints the figures.");
    return 1;
}
await ImportBenchmark.RunAsync(folder, zip, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), args.ElementAtOrDefault(3));
return 0;
