using LocalDataverse.Store;

namespace LocalDataverse.Execution;

/// <summary>One transaction of the organization. Unless it is completed, nothing of it remains.</summary>
internal sealed class Work(Organization organization, ISession session) : IDisposable
{
    private bool isCompleted;
    private bool touchedCaches;
    private List<Action>? onCommit;

    public ISession Session { get; } = session;

    /// <summary>A service call inside a synchronous plug-in has failed: the transaction can only be rolled back, whoever catches what.</summary>
    public bool IsDoomed { get; set; }

    /// <summary>Says that rows of a table change, so that what is remembered of it is read anew.</summary>
    public void Touch(string table) => touchedCaches |= Caches.Hold(table);

    public void OnCommit(Action action) => (onCommit ??= []).Add(action);

    public void Complete()
    {
        if (IsDoomed) throw Faults.Fault.NoActiveTransaction();
        Session.Commit();
        isCompleted = true;
        if (touchedCaches) organization.Caches.Reset();
        onCommit?.ForEach(action => action());
    }

    public void Dispose()
    {
        Session.Dispose();
        if (isCompleted || !Session.IsWriting) return;
        organization.Versions.Forget();
        if (touchedCaches) organization.Caches.Reset();
    }
}
