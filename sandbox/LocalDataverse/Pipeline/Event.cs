using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>Something that happens and that steps may be registered on.</summary>
internal sealed class Event(string message, TableInfo? table)
{
    public string Message { get; } = message;
    public TableInfo? Table { get; } = table;
    public Guid Id { get; set; }
    public required ParameterCollection Input { get; init; }
    public ParameterCollection Output { get; } = [];

    /// <summary>Shared by the stages inside the transaction; pre-validation has its own, seen from inside through the parent context.</summary>
    public ParameterCollection SharedVariables { get; init; } = [];
    public ParameterCollection OuterVariables { get; private init; } = [];

    /// <summary>The columns that an update names; null where filtering columns have no meaning.</summary>
    public Entity? Changes { get; init; }

    /// <summary>What is refused before any step inside the transaction has changed the request.</summary>
    public Action? Guard { get; init; }

    /// <summary>A part of an update that the platform carries out as several. What a step of one part leaves, those of the next one find.</summary>
    public Event Part(Entity target)
    {
        var input = new ParameterCollection();
        foreach (var (name, value) in Input) input[name] = name == "Target" ? target : value;
        return new Event(Message, Table) { Id = Id, Input = input, Changes = target, SharedVariables = SharedVariables, OuterVariables = OuterVariables };
    }

    /// <summary>The plug-in that is the main operation itself (custom APIs).</summary>
    public Guid? MainPluginType { get; init; }
}
