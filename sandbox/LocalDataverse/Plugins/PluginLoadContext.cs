using System.Reflection;
using System.Runtime.Loader;
using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Plugins;

/// <summary>An imported assembly and where it finds what it refers to: the SDK is the host's own, so that both mean the same types.</summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    public PluginLoadContext(PluginAssembly assembly) : base(assembly.FullName, isCollectible: true)
    {
        using var content = new MemoryStream(assembly.Content.ToArray(), writable: false);
        Assembly = LoadFromStream(content);
    }

    public Assembly Assembly { get; }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == "Microsoft.Xrm.Sdk" ? typeof(IPlugin).Assembly : null;
}
