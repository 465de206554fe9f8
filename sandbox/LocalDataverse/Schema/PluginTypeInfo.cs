using Kam.SolutionModel;

namespace LocalDataverse.Schema;

/// <summary>A registered plug-in type with the assembly it lives in.</summary>
internal sealed record PluginTypeInfo(PluginType Type, PluginAssembly Assembly)
{
    public static IEnumerable<PluginTypeInfo> Of(Solution solution) =>
        solution.PluginAssemblies.SelectMany(assembly => assembly.Types.Select(type => new PluginTypeInfo(type, assembly)));
}
