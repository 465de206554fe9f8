using System.Diagnostics;

namespace Kam.Build;

/// <summary>Counts what passed and what failed, and shows every step as it ends. Lanes that run side by side share one.</summary>
sealed class Tally
{
    readonly Lock gate = new();

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>A step that others build on: its failure counts as one, its success as nothing.</summary>
    public async Task<bool> Step(string name, Func<Task<Outcome?>> work) => await Measure(name, work, passes: 0);

    /// <summary>A check: counts as one, whichever way it ends.</summary>
    public async Task<bool> Check(string name, Func<Task<Outcome?>> work) => await Measure(name, work, passes: 1);

    /// <summary>A suite that reports how many of its tests passed and failed.</summary>
    public async Task Suite(string name, Func<Task<SuiteResult>> work)
    {
        var clock = Stopwatch.StartNew();
        var result = await Try(work);
        lock (gate)
        {
            Passed += result.Passed;
            Failed += result.Failed;
            if (result.Failed == 0)
                Say.Done(name, clock.Elapsed, $"{result.Passed} passed");
            else
                Say.Broken(name, clock.Elapsed, result.Output);
        }
    }

    /// <summary>True when every one of these steps, which run side by side, has succeeded.</summary>
    public static async Task<bool> All(params Task<bool>[] steps) => (await Task.WhenAll(steps)).All(succeeded => succeeded);

    async Task<bool> Measure(string name, Func<Task<Outcome?>> work, int passes)
    {
        var clock = Stopwatch.StartNew();
        var outcome = await Try(work);
        lock (gate)
        {
            var succeeded = outcome?.Succeeded ?? true;
            Passed += succeeded ? passes : 0;
            Failed += succeeded ? 0 : 1;
            if (outcome is null)
                Say.Unchanged(name);
            else if (succeeded)
                Say.Done(name, clock.Elapsed);
            else
                Say.Broken(name, clock.Elapsed, outcome.Output);
            return succeeded;
        }
    }

    static async Task<Outcome?> Try(Func<Task<Outcome?>> work)
    {
        try { return await work(); }
        catch (BuildFailure failure) { return new Outcome(1, failure.Message); }
    }

    static async Task<SuiteResult> Try(Func<Task<SuiteResult>> work)
    {
        try { return await work(); }
        catch (BuildFailure failure) { return new SuiteResult(0, 1, failure.Message); }
    }
}
