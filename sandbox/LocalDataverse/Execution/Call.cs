using LocalDataverse.Pipeline;
using LocalDataverse.Plugins;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using LocalDataverse.Store;
using LocalDataverse.Values;

namespace LocalDataverse.Execution;

/// <summary>One request on its way: who asks, how deep, inside which transaction.</summary>
internal sealed class Call
{
    public const int MaxDepth = 8;

    private DateTime? now;

    public required Organization Organization { get; init; }
    public required Metadata Metadata { get; init; }
    public required Guid UserId { get; init; }
    public required Guid InitiatingUserId { get; init; }
    public int Depth { get; init; } = 1;
    public required Guid CorrelationId { get; init; }

    /// <summary>The plug-in run that made this call, or null when a client did.</summary>
    public PluginContext? Parent { get; init; }
    public Work? Work { get; private set; }

    public bool IsInTransaction => Work?.Session.IsWriting == true;
    public ISession Session => Opened.Session;
    public UserRights Rights => field ??= Remembered.Rights(UserId, Session);
    public Wording Wording => field ??= Remembered.Wording(UserId, Session);
    public BusinessUnits Units => Remembered.Units(Session);
    public TraceSetting Trace => Remembered.Trace(Session);
    public bool HasShares => Remembered.HasShares(Session);

    private Remembered Remembered => Opened.Remembered;
    private Work Opened => Work ?? throw new InvalidOperationException("The call has no session yet");

    /// <summary>When the request was made: all that it does is done at that moment.</summary>
    public DateTime Now => now ??= Organization.Clock.GetUtcNow().UtcDateTime;

    public static Call Of(Organization organization, Caller caller) => new()
    {
        Organization = organization,
        Metadata = organization.Metadata,
        UserId = caller.UserId,
        InitiatingUserId = caller.InitiatingUserId ?? caller.UserId,
        CorrelationId = Guid.NewGuid(),
    };

    /// <summary>The same caller within the transaction at hand: a part of this request, not a request of its own.</summary>
    public Call Part(Guid? userId = null, PluginContext? cause = null) => new()
    {
        Organization = Organization,
        Metadata = Metadata,
        UserId = userId ?? UserId,
        InitiatingUserId = InitiatingUserId,
        Depth = Depth,
        CorrelationId = CorrelationId,
        Parent = cause ?? Parent,
        Work = Work,
        now = Now,
    };

    /// <summary>The system itself, within the transaction at hand, with tables and columns as they were or will be.</summary>
    public Call In(Metadata metadata) => new()
    {
        Organization = Organization,
        Metadata = metadata,
        UserId = Organization.SystemUserId,
        InitiatingUserId = Organization.SystemUserId,
        CorrelationId = CorrelationId,
        Work = Work,
        now = Now,
    };

    /// <summary>A request made by a plug-in of this call.</summary>
    public Call From(PluginContext plugin, Guid userId) => new()
    {
        Organization = Organization,
        Metadata = Metadata,
        UserId = userId,
        InitiatingUserId = InitiatingUserId,
        Depth = plugin.Depth + 1,
        CorrelationId = CorrelationId,
        Parent = plugin,
        Work = Work,
    };

    /// <summary>Goes on inside the transaction of the request that this is a row of.</summary>
    public void Join(Call whole) => Work = whole.Work;

    /// <summary>Runs in the transaction at hand, or in one of its own.</summary>
    public T Write<T>(Func<T> action) => Run(write: true, action);

    public void Write(Action action) => Run(write: true, () => { action(); return true; });

    public T Read<T>(Func<T> action) => Run(write: false, action);

    private T Run<T>(bool write, Func<T> action)
    {
        if (Work is not null) return action();
        using var work = Work.Begin(Organization, write);
        Work = work;
        try
        {
            var result = action();
            work.Complete();
            return result;
        }
        finally
        {
            Work = null;
        }
    }
}
