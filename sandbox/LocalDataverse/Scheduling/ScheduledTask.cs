namespace LocalDataverse.Scheduling;

/// <summary>A task on its thread: it runs only while it has the turn.</summary>
internal sealed class ScheduledTask(Turns turns, string name, Action work) : ITurns, IDisposable
{
    private readonly SemaphoreSlim turn = new(0);
    private Func<bool>? isFree;

    public string Name { get; } = name;
    public bool IsDone { get; private set; }
    public Exception? Failure { get; private set; }

    /// <summary>It has something to do and nobody's lock is in its way.</summary>
    public bool CanGoOn => !IsDone && (isFree is null || isFree());

    public void Start() => new Thread(Run) { IsBackground = true, Name = Name }.Start();

    public void Give() => turn.Release();

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
        Take();
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
