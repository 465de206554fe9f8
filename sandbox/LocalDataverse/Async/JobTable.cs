using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Pipeline;
using LocalDataverse.Rows;
using LocalDataverse.Rules;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using LocalDataverse.Values;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Async;

/// <summary>Jobs as rows of asyncoperation.</summary>
internal sealed class JobTable(Organization organization)
{
    private const int BatchSize = 100;
    private const int MaxRetries = 3;

    private TableInfo Table => organization.Metadata.Info("asyncoperation");

    public Guid Add(Call call, Step step, PluginContext context)
    {
        var draft = new RowDraft(Table, Guid.CreateVersion7(), null);
        Set(draft, "name", step.Name.Length > 256 ? step.Name[..256] : step.Name);
        Set(draft, "operationtype", 1L);
        Set(draft, "messagename", context.MessageName);
        Set(draft, "primaryentitytype", context.PrimaryEntityName);
        draft.Set(Table.Column("regardingobjectid"), context.PrimaryEntityId == Guid.Empty ? null : context.PrimaryEntityId, context.PrimaryEntityName);
        Set(draft, "owningextensionid", step.Id);
        Set(draft, "correlationid", context.CorrelationId);
        Set(draft, "depth", (long)context.Depth);
        Set(draft, "data", ContextText.Write(context));
        Set(draft, "retrycount", 0L);
        draft.Set(Table.WellKnown.Owner, call.UserId, "systemuser");
        OwnerRules.Follow(call, draft);
        StateAndStatus.OnCreate(draft);
        Stamps.OnCreate(call, draft);
        RowWriter.Insert(call, draft);
        return draft.Id;
    }

    /// <summary>A request of the caller's, to be carried out later; answers the job's id. The kind is a value of operationtype.</summary>
    public Guid Add(Call call, OrganizationRequest request, int kind)
    {
        var context = Contexts.Cascade(call, request.RequestName!, "none", Guid.Empty) with { InputParameters = request.Parameters, ParentContext = null };
        var draft = new RowDraft(Table, Guid.CreateVersion7(), null);
        Set(draft, "name", request.RequestName);
        Set(draft, "operationtype", (long)kind);
        Set(draft, "messagename", request.RequestName);
        Set(draft, "correlationid", context.CorrelationId);
        Set(draft, "depth", (long)context.Depth);
        Set(draft, "data", ContextText.Write(context));
        Set(draft, "retrycount", 0L);
        draft.Set(Table.WellKnown.Owner, call.UserId, "systemuser");
        OwnerRules.Follow(call, draft);
        StateAndStatus.OnCreate(draft);
        Stamps.OnCreate(call, draft);
        RowWriter.Insert(call, draft);
        return draft.Id;
    }

    public int CountPending() => Read(session => (int)(long)session.Query(Waiting() with { Outputs = [new Aggregate(Aggregation.Count, null)] }).Single()[0]!);

    public List<Job> Next(bool dueOnly)
    {
        var query = Waiting() with
        {
            Outputs = [new ColumnOf(0, Table.Id.Name), new ColumnOf(0, "owningextensionid"), new ColumnOf(0, "data"), new ColumnOf(0, "retrycount"), new ColumnOf(0, "postponeuntil")],
            OrderBy = [new Order(new ColumnOf(0, "createdon"), false), new Order(new ColumnOf(0, "versionnumber"), false)],
            Limit = BatchSize,
        };
        var now = DateKind.ToSeconds(organization.Clock.GetUtcNow().UtcDateTime);
        var postponed = query with { Where = Postponed() };
        return Read(session => session.Query(query).Concat(session.Query(postponed)).ToList())
            .Where(row => !dueOnly || row[4] is not long until || until <= now)
            .Select(row => Job(row[0], row[1], row[2], row[3]))
            .ToList();
    }

    /// <summary>A job that is known by its id; null when it is no longer there.</summary>
    public Job? Find(Guid id)
    {
        var row = Read(session => session.Read(Table.Shape, id));
        return row is null ? null : Job(id, row[Table.Column("owningextensionid").Ordinal], row[Table.Column("data").Ordinal], row[Table.Column("retrycount").Ordinal]);
    }

    private Job Job(object? id, object? step, object? data, object? retries) =>
        new((Guid)id!, step as Guid?, ContextText.Read((string)data!, organization.OrganizationId), (int)(long)(retries ?? 0L));

    public void Finish(IEnumerable<(Job Job, bool IsKept)> jobs) => Write(call =>
    {
        foreach (var (job, isKept) in jobs)
        {
            if (isKept) Close(call, job, status: 30, null);
            else RowWriter.Delete(call, Table, job.Id);
        }
    });

    /// <summary>A plug-in that asks for a retry is run again, three times at the most; any other failure ends the job.</summary>
    public void Fail(Job job, DataverseFault fault) => Write(call =>
    {
        var wantsRetry = fault.InnerException is InvalidPluginExecutionException { Status: OperationStatus.Retry };
        if (!wantsRetry || job.Retries >= MaxRetries)
        {
            Close(call, job, status: 31, fault);
            return;
        }
        if (Draft(call, job) is not { } draft) return;
        Set(draft, "retrycount", job.Retries + 1L);
        Set(draft, "postponeuntil", DateKind.ToSeconds(call.Now.AddMinutes(job.Retries + 1)));
        Set(draft, "message", fault.Message);
        Save(call, draft);
    });

    private void Close(Call call, Job job, long status, DataverseFault? fault)
    {
        if (Draft(call, job) is not { } draft) return;
        Set(draft, "statecode", 3L);
        Set(draft, "statuscode", status);
        Set(draft, "completedon", DateKind.ToSeconds(call.Now));
        Set(draft, "message", fault?.Message);
        Set(draft, "friendlymessage", fault?.Message);
        Set(draft, "errorcode", fault is null ? null : (long)fault.ErrorCode);
        Set(draft, "data", null);
        Save(call, draft);
    }

    private RowDraft? Draft(Call call, Job job) => call.Session.ReadForUpdate(Table.Shape, job.Id) is { } row ? new RowDraft(Table, job.Id, row) : null;

    private static void Save(Call call, RowDraft draft)
    {
        Stamps.OnUpdate(call, draft);
        RowWriter.Update(call, draft);
    }

    private Select Waiting() => new(new Source(0, Table.Shape)) { Where = new Compare(new ColumnOf(0, "statecode"), CompareWith.Equal, new Value(0L)) };

    /// <summary>Put off by an administrator. What he has paused without a time waits until he lets it go on.</summary>
    private And Postponed() => new([new Compare(new ColumnOf(0, "statecode"), CompareWith.Equal, new Value(1L)), new Not(new IsNull(new ColumnOf(0, "postponeuntil")))]);

    private T Read<T>(Func<ISession, T> read)
    {
        using var session = organization.Store.Open(write: false);
        return read(session);
    }

    private void Write(Action<Call> write)
    {
        var call = Call.Of(organization, new Caller(organization.SystemUserId));
        call.Write(() => write(call));
    }

    private static void Set(RowDraft draft, string column, object? value) => draft.Set(draft.Table.Column(column), value);
}
