namespace Kam.Cli.Progress;

/// <summary>Where a long work shows how far it is.</summary>
interface IWorkLog
{
    /// <summary>Begins a stage; the steps are rows, pages or jobs.</summary>
    IStage Begin(string name, long steps);

    /// <summary>A line that stays.</summary>
    void Say(string line);
}

interface IStage : IDisposable
{
    void Advance(long steps);

    /// <summary>For work whose amount shows itself only on the way.</summary>
    void Total(long steps);
}
