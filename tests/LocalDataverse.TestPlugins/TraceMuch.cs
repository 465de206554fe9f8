using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

/// <summary>Traces two thousand numbered lines.</summary>
public sealed class TraceMuch : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var trace = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        for (var line = 1; line <= 2000; line++) trace.Trace("line {0}", line);
    }
}
