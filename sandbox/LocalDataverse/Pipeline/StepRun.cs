using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>One run of one step.</summary>
internal static class StepRun
{
    private const int MinutesAllowed = 2;

    /// <summary>Runs a plug-in; what it throws becomes the platform's answer.</summary>
    public static void Execute(Call call, Step step, PluginContext context)
    {
        var type = call.Metadata.Types.GetValueOrDefault(step.PluginTypeId) ?? throw Fault.InvalidArgument($"The step '{step.Name}' names a plug-in type that is not registered.");
        Execute(call, type.Type.TypeName, call.Organization.Plugins.Instance(type, step), context);
    }

    public static void Execute(Call call, string typeName, IPlugin plugin, PluginContext context)
    {
        var trace = new TraceText();
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        DataverseFault? fault = null;
        try
        {
            var begun = call.Organization.Clock.GetTimestamp();
            plugin.Execute(new PluginServices(call, context, typeName, trace));
            if (call.Organization.Clock.GetElapsedTime(begun).TotalMinutes > MinutesAllowed)
                throw new TimeoutException($"Couldn't complete execution of the {typeName} plug-in within the {MinutesAllowed}-minute limit.");
        }
        catch (Exception exception)
        {
            fault = PluginFaults.Of(typeName, exception);
            fault.AddTrace(trace.Headed(plugin.GetType().Assembly.GetName().Name, typeName, context.OwningExtension));
            throw fault;
        }
        finally
        {
            call.Organization.Trace.Keep(call, context, typeName, trace, started, fault);
        }
    }
}
