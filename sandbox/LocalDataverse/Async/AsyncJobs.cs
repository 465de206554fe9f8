using Kam.SolutionModel;
using LocalDataverse.Async;
using LocalDataverse.Execution;
using LocalDataverse.Pipeline;
using LocalDataverse.Scheduling;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>The asynchronous steps that wait to be run: rows of asyncoperation, so that a restart loses none.</summary>
public sealed class AsyncJobs
{
    private static readonly TimeSpan LoopWindow = TimeSpan.FromHours(1);

    private readonly Organization organization;
    private readonly JobTable table;
    private readonly Lock running = new();
    private readonly AutoResetEvent arrived = new(false);
    private CancellationTokenSource? worker;
    private Thread? thread;

    internal AsyncJobs(Organization organization)
    {
        this.organization = organization;
        table = new JobTable(organization);
    }

    /// <summary>Jobs that are ready to run or wait for a retry.</summary>
    public int Pending => table.CountPending();

    /// <summary>Runs jobs on this thread until none is left, also those that their runs add; answers how many.</summary>
    public int RunAll()
    {
        lock (running)
        {
            var count = 0;
            while (RunSome(dueOnly: false) is > 0 and var some) count += some;
            return count;
        }
    }

    /// <summary>Runs jobs in the background as they come.</summary>
    public void Start()
    {
        if (worker is not null) return;
        worker = new CancellationTokenSource();
        thread = new Thread(() => Work(worker.Token)) { IsBackground = true, Name = "async jobs" };
        thread.Start();
    }

    public void Stop()
    {
        if (worker is null) return;
        worker.Cancel();
        arrived.Set();
        thread!.Join();
        worker.Dispose();
        worker = null;
    }

    internal void Enqueue(Call call, Step step, PluginContext context)
    {
        var id = table.Add(call, step, context);
        call.Work!.OnCommit(() => Arrive(id, step));
    }

    /// <summary>In an exploration of orders, every job runs beside all others, as it may on the platform.</summary>
    private void Arrive(Guid id, Step step)
    {
        if (!Turn.Begin(step.Name, () => RunOne(id))) arrived.Set();
    }

    private void RunOne(Guid id)
    {
        if (table.Find(id) is not { } job) return;
        var done = new List<(Job, bool)>();
        Run(job, done);
        if (done.Count > 0) table.Finish(done);
    }

    internal Guid Enqueue(Call call, OrganizationRequest request, int kind)
    {
        var id = table.Add(call, request, kind);
        call.Work!.OnCommit(() => arrived.Set());
        return id;
    }

    private void Work(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            int done;
            lock (running) done = RunSome(dueOnly: true, stop);
            if (done == 0) arrived.WaitOne(TimeSpan.FromSeconds(1));
        }
    }

    private int RunSome(bool dueOnly, CancellationToken stop = default)
    {
        var jobs = table.Next(dueOnly);
        var done = new List<(Job Job, bool IsKept)>(jobs.Count);
        foreach (var job in jobs.TakeWhile(_ => !stop.IsCancellationRequested)) Run(job, done);
        // Marked together: a crash before this line runs these jobs once more, as the platform may.
        if (done.Count > 0) table.Finish(done);
        organization.Trace.Flush();
        return jobs.Count;
    }

    /// <summary>The platform counts depth within an hour: what waited longer is no part of a loop.</summary>
    private PluginContext Fresh(PluginContext context) =>
        organization.Clock.GetUtcNow().UtcDateTime - context.OperationCreatedOn > LoopWindow ? context with { Depth = 1 } : context;

    private void Run(Job job, List<(Job, bool)> done)
    {
        try
        {
            var caller = new Caller(job.Context.UserId) { InitiatingUserId = job.Context.InitiatingUserId };
            done.Add((job, job.StepId is { } step ? RunStep(job, step, caller) : RunRequest(job, caller)));
        }
        catch (DataverseFault fault)
        {
            table.Fail(job, fault);
        }
    }

    /// <summary>True when the finished job is to be kept.</summary>
    private bool RunStep(Job job, Guid id, Caller caller)
    {
        var step = organization.Metadata.Steps.ById(id) ?? throw Faults.Fault.InvalidArgument("The step of this job is no longer registered.");
        StepRun.Execute(Call.Of(organization, caller), step, Fresh(job.Context));
        return !step.AsyncAutoDelete;
    }

    private bool RunRequest(Job job, Caller caller)
    {
        organization.Execute(new OrganizationRequest(job.Context.MessageName) { Parameters = job.Context.InputParameters }, caller);
        return true;
    }
}
