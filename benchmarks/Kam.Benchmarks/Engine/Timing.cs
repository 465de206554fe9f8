using System.Diagnostics;
using System.Globalization;

namespace Kam.Benchmarks.Engine;

/// <summary>What something takes, in milliseconds each time: the processor's, the least and the median on the clock. On a machine that others use the processor's is the one to compare.</summary>
readonly record struct Timing(double Processor, double Least, double Median)
{
    public static Timing Of(int times, Action work)
    {
        for (var warm = 0; warm <= times / 5; warm++) work();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Enumerable.Range(0, times).Select(_ => Once(work)).Order().ToList();
        process.Refresh();
        return new Timing((process.TotalProcessorTime - before).TotalMilliseconds / times, clock[0], clock[times / 2]);
    }

    /// <summary>The same of each of the parts that one piece of work consists of.</summary>
    public Timing Each(int parts) => new(Processor / parts, Least / parts, Median / parts);

    public void Print(string what) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60}{Processor,12:N3}{Least,12:N3}{Median,12:N3}"));

    public static void PrintHead() => Console.WriteLine($"{"milliseconds",-60}{"processor",12}{"least",12}{"median",12}");

    static double Once(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
