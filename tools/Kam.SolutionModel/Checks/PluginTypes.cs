namespace Kam.SolutionModel;

static class PluginTypes
{
    public static SolutionCheck Check { get; } = new(
        "plug-in-types", "A plug-in assembly is strong-named and is what its registration says; every registered type is in it; steps and messages name registered types by name and id.",
        input => [.. input.Solution.PluginAssemblies.Where(assembly => !assembly.Content.IsEmpty).SelectMany(Assembly), .. Steps(input.Solution), .. Messages(input.Solution)]);

    static IEnumerable<string> Assembly(PluginAssembly assembly)
    {
        var library = PluginLibraryReader.Read(assembly.Content);
        if (library.FullName != assembly.FullName) yield return $"The assembly {assembly.FullName} is really {library.FullName}.";
        foreach (var type in assembly.Types.Where(type => !library.TypeNames.Contains(type.TypeName))) yield return $"The plug-in type {type.TypeName} is not in the assembly.";
        foreach (var type in assembly.Types.Where(type => type.AssemblyQualifiedName != $"{type.TypeName}, {assembly.FullName}")) yield return $"The plug-in type {type.TypeName} is registered as {type.AssemblyQualifiedName}.";
    }

    static IEnumerable<string> Steps(Solution solution) =>
        from step in solution.Steps
        where !solution.PluginAssemblies.SelectMany(assembly => assembly.Types).Any(type => type.TypeName == step.TypeName && type.Id == step.PluginTypeId)
        select $"The step '{step.Name}' names a type that is not registered.";

    static IEnumerable<string> Messages(Solution solution) =>
        from api in solution.CustomApis
        where !solution.PluginAssemblies.SelectMany(assembly => assembly.Types).Any(type => type.Id == api.PluginTypeId)
        select $"The message {api.UniqueName} has no registered plug-in type behind it.";
}
