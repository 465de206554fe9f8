namespace LocalDataverse.Scheduling;

/// <summary>A task on its thread: it runs only while it has the turn.</summary>
internal sealed class ScheduledTask(Turns turns, string name, Action work) : ITurns, IDisposable
{
    private readonly SemaphoreSlim turn = new(0);
    private Func<bool>? isFree;
    private bool isStarted;

    public string Name { get; } = name;
    public bool IsDone { get; private set; }
    public Exception? Failure { get; private set; }

    /// <summary>It has something to do and nobody's lock is in its way.</summary>
    public bool CanGoOn => !IsDone && (isFree is null || isFree());

    /// <summary>The first turn starts its thread: one that has to be woken for it would be a change of threads more.</summary>
    public void Give()
    {
        if (isStarted)
        {
            turn.Release();
            return;
        }
        // Before it starts: by the next line it may already have given its turn away and be about to get it back.
        isStarted = true;
        new Thread(Run) { IsBackground = true, Name = Name }.Start();
    }

    public void Take() => turn.Wait();

    public void Reached(SwitchPoint point, string what) => turns.Reached(this, point, what);

    public void WaitUntil(Func<bool> isFree)
    {
        this.isFree = isFree;
        turns.Wait(this);
        this.isFree = null;
    }

    public void Begin(string name, Action work) => turns.Begin(name, work);

    public void Dispose() => turn.Dispose();

    private void Run()
    {
        Turn.Current = this;
        try
        {
            work();
        }
        catch (Exception failure)
        {
            Failure = failure;
        }
        IsDone = true;
        turns.Leave(this);
    }
}
