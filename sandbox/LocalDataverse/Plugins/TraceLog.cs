using System.Diagnostics;
using LocalDataverse.Execution;
using LocalDataverse.Pipeline;
using LocalDataverse.Rows;

namespace LocalDataverse.Plugins;

/// <summary>
/// The plug-in trace log. A run that fails is rolled back with its transaction, its trace is not: it is written when the writer is free.
/// </summary>
internal sealed class TraceLog(Organization organization)
{
    private readonly Queue<Action<ComponentRows>> waiting = new();

    public void Keep(Call call, PluginContext context, string typeName, TraceText trace, long started, DataverseFault? fault)
    {
        if (!IsKept(call, fault)) return;
        var text = trace.ToString();
        var took = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var now = call.Now;
        lock (waiting)
        {
            waiting.Enqueue(rows => rows.Put("plugintracelog", Guid.CreateVersion7(), ("typename", typeName), ("messagename", context.MessageName), ("primaryentity", context.PrimaryEntityName), ("messageblock", text),
                ("exceptiondetails", Details(fault)), ("pluginstepid", context.OwningExtension?.Id), ("correlationid", context.CorrelationId), ("depth", context.Depth), ("mode", context.Mode), ("operationtype", 1), ("performanceexecutionduration", took), ("performanceexecutionstarttime", now)));
        }
    }

    private bool IsKept(Call call, DataverseFault? fault) => organization.Options.KeepTrace || call.Read(() => call.Trace) switch
    {
        TraceSetting.All => true,
        TraceSetting.Exceptions => fault is not null,
        _ => false,
    };

    private static string? Details(DataverseFault? fault) =>
        fault is null ? null : $"Unhandled exception: \nException type: {(fault.InnerException ?? fault).GetType().FullName}\nMessage: {fault.Message}";

    /// <summary>Writes what has gathered; called when no transaction is open on this thread.</summary>
    public void Flush()
    {
        lock (waiting)
        {
            if (waiting.Count == 0) return;
        }
        var call = Call.Of(organization, new Caller(organization.SystemUserId));
        call.Write(() =>
        {
            var rows = new ComponentRows(call);
            while (Next() is { } write) write(rows);
        });
    }

    private Action<ComponentRows>? Next()
    {
        lock (waiting) return waiting.TryDequeue(out var write) ? write : null;
    }
}
