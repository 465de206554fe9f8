using System.Collections.Concurrent;
using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Plugins;

/// <summary>Plug-ins out of the imported assemblies: one instance a step, used by every thread, as on the platform.</summary>
internal sealed class PluginHost : IDisposable
{
    private readonly ConcurrentDictionary<Guid, PluginLoadContext> assemblies = new();
    private readonly ConcurrentDictionary<Guid, IPlugin> instances = new();

    public IPlugin Instance(PluginTypeInfo type, Step step) => instances.GetOrAdd(step.Id, _ => Create(type, step.Configuration));

    /// <summary>The plug-in behind a custom API's main operation.</summary>
    public IPlugin Instance(PluginTypeInfo type) => instances.GetOrAdd(type.Type.Id, _ => Create(type, null));

    /// <summary>After an import, assemblies and instances are made anew.</summary>
    public void Reset()
    {
        instances.Clear();
        foreach (var context in assemblies.Values) context.Unload();
        assemblies.Clear();
    }

    public void Dispose() => Reset();

    private IPlugin Create(PluginTypeInfo info, string? configuration)
    {
        var context = assemblies.GetOrAdd(info.Assembly.Id, _ => new PluginLoadContext(info.Assembly));
        var type = context.Assembly.GetType(info.Type.TypeName) ?? throw Fault.InvalidArgument($"The assembly {info.Assembly.FullName} has no type '{info.Type.TypeName}'.");
        foreach (var arguments in (object?[][])[[configuration, null], [configuration], []])
        {
            var constructor = type.GetConstructor([.. arguments.Select(_ => typeof(string))]);
            if (constructor is not null) return (IPlugin)constructor.Invoke(arguments);
        }
        throw Fault.InvalidArgument($"The plug-in type '{info.Type.TypeName}' has no constructor that the platform could call.");
    }
}
