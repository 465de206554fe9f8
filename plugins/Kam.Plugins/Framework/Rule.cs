using System;
using System.Diagnostics;
using Kam.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace Kam.Plugins;

/// <summary>The base of every plug-in: one rule, asked about one event. It alone traces, and words a refusal.</summary>
public abstract class Rule : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var happened = new Event(serviceProvider, GetType());
        if (happened.IsMovedByMerge) return;
        var watch = Stopwatch.StartNew();
        var refusal = Judge(happened);
        Trace(serviceProvider, happened.Context, refusal, watch.ElapsedMilliseconds);
        if (refusal is not null) throw new InvalidPluginExecutionException(Sentence.Of(refusal, happened));
    }

    /// <summary>Does what the rule orders, or says why not. Must not keep anything in fields: one instance serves several threads.</summary>
    protected abstract Refusal? Judge(Event happened);

    /// <summary>One line an event: codes, ids and milliseconds, never what a customer wrote.</summary>
    void Trace(IServiceProvider services, IPluginExecutionContext context, Refusal? refusal, long milliseconds)
    {
        const string line = "{0} {1} {2} {3} {4} {5} ms";
        var facts = new object[] { GetType().Name, refusal?.Code ?? "done", context.MessageName, context.PrimaryEntityId, context.CorrelationId, milliseconds };
        (services.GetService(typeof(ITracingService)) as ITracingService)?.Trace(line, facts);
        (services.GetService(typeof(ILogger)) as ILogger)?.LogInformation(line, facts);
    }
}
