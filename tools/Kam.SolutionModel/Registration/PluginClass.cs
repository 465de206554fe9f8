namespace Kam.SolutionModel;

/// <summary>The identity of a plug-in assembly and the classes in it that say when they are asked.</summary>
public sealed record PluginLibrary(string Name, string FullName, IReadOnlyList<PluginClass> Classes, IReadOnlyList<string> TypeNames)
{
    public Guid Id => NameBasedId.Of($"assembly:{Name}");
}

/// <summary>A class with its [Step] and [CustomApi] attributes.</summary>
public sealed record PluginClass(string TypeName, IReadOnlyList<DeclaredStep> Steps, IReadOnlyList<string> CustomApis)
{
    public Guid Id => NameBasedId.Of($"type:{TypeName}");

    public string ShortName => TypeName[(TypeName.LastIndexOf('.') + 1)..];
}

/// <summary>One [Step].</summary>
public sealed record DeclaredStep(string Message, string Table, StepStage Stage, bool IsAsync)
{
    public int Rank { get; init; } = 1;
    public IReadOnlyList<string> Filter { get; init; } = [];
    public IReadOnlyList<string> PreImage { get; init; } = [];
    public IReadOnlyList<string> PostImage { get; init; } = [];
}
