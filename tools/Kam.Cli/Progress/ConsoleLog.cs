using System.Diagnostics;
using Spectre.Console;

namespace Kam.Cli.Progress;

/// <summary>
/// Progress on standard error, so that standard output stays what another program can read. A terminal shows
/// bars; a log file gets one line a stage.
/// </summary>
sealed class ConsoleLog : IWorkLog
{
    readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    // Not by the console of the bars, which would break a long line at the width of a window.
    public void Say(string line) => Console.Error.WriteLine(line);

    public IStage Begin(string name, long steps) =>
        _console.Profile.Capabilities.Interactive && _console.Profile.Out.IsTerminal
            ? new Bar(_console, name, steps)
            : new Line(name, steps);

    sealed class Line(string name, long steps) : IStage
    {
        readonly Stopwatch _watch = Stopwatch.StartNew();
        long _done;

        public void Advance(long more) => Interlocked.Add(ref _done, more);

        public void Total(long total) => Interlocked.Exchange(ref steps, total);

        public void Dispose() => Console.Error.WriteLine(FormattableString.Invariant(
            $"{name}: {_done} of {steps} in {_watch.Elapsed.TotalSeconds:0.0} s"));
    }

    sealed class Bar : IStage
    {
        readonly TaskCompletionSource _end = new();
        readonly Task _shown;
        readonly TaskCompletionSource<ProgressTask> _task = new();

        public Bar(IAnsiConsole console, string name, long steps) =>
            _shown = console.Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
                .StartAsync(async context =>
                {
                    _task.SetResult(context.AddTask(Markup.Escape(name), maxValue: Math.Max(steps, 1)));
                    await _end.Task.ConfigureAwait(false);
                });

        public void Advance(long more) => _task.Task.Result.Increment(more);

        public void Total(long total) => _task.Task.Result.MaxValue = Math.Max(total, 1);

        public void Dispose()
        {
            _end.TrySetResult();
            _shown.GetAwaiter().GetResult();
        }
    }
}
