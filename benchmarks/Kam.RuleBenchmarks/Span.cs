using System.Diagnostics;

namespace Kam.RuleBenchmarks;

/// <summary>What something took. On a machine that others use the processor's time is the one to compare: both engines work in one thread.</summary>
readonly record struct Span(TimeSpan Processor, TimeSpan Elapsed)
{
    public static Span Of(Action work)
    {
        var watch = new Clock();
        work();
        return watch.Read();
    }

    public static Span operator +(Span left, Span right) => new(left.Processor + right.Processor, left.Elapsed + right.Elapsed);

    public static double operator /(Span left, Span right) => left.Processor / right.Processor;
}

/// <summary>Runs from its making on.</summary>
sealed class Clock
{
    readonly TimeSpan processor = Used();
    readonly Stopwatch elapsed = Stopwatch.StartNew();

    public Span Read() => new(Used() - processor, elapsed.Elapsed);

    static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
