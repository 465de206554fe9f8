using LocalDataverse.Scheduling;
using LocalDataverse.Store;

namespace LocalDataverse.Execution;

/// <summary>One transaction of the organization. Unless it is completed, nothing of it remains.</summary>
internal sealed class Work : IDisposable
{
    private readonly Organization organization;
    private readonly Remembered shared;
    private Remembered? own;
    private bool isCompleted;
    private List<Action>? onCommit;

    private Work(Organization organization, ISession session, Remembered shared)
    {
        this.organization = organization;
        this.shared = shared;
        Session = session;
    }

    public ISession Session { get; }

    /// <summary>What others may know too; once this transaction has changed some of it, what it alone knows.</summary>
    public Remembered Remembered => own ?? shared;

    /// <summary>A service call inside a synchronous plug-in has failed: the transaction can only be rolled back, whoever catches what.</summary>
    public bool IsDoomed { get; set; }

    /// <summary>
    /// What a reader finds is never newer than where it puts it: it takes the cache before it looks. A writer may have waited for
    /// the one before it, and takes the cache that this one has left.
    /// </summary>
    public static Work Begin(Organization organization, bool write)
    {
        var before = organization.Caches.Current;
        var session = organization.Store.Open(write);
        return new Work(organization, session, write ? organization.Caches.Current : before);
    }

    /// <summary>Says that rows of a table change, so that what is remembered of it is read anew.</summary>
    public void Touch(string table)
    {
        if (Caches.Hold(table)) own = Remembered.Without(table);
    }

    public void OnCommit(Action action) => (onCommit ??= []).Add(action);

    public void Complete()
    {
        if (IsDoomed) throw Faults.Fault.NoActiveTransaction();
        if (Session.IsWriting) Turn.AtServiceCall("commit");
        Session.Commit();
        isCompleted = true;
        if (own is not null) organization.Caches.Reset();
        onCommit?.ForEach(action => action());
    }

    public void Dispose()
    {
        Session.Dispose();
        if (!isCompleted && Session.IsWriting) organization.Versions.Forget();
    }
}
