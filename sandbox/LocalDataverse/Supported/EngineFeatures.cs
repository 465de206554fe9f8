using LocalDataverse.Messages;
using LocalDataverse.Queries;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Supported;

/// <summary>All that the engine does. Messages and operators are read from the tables by which it finds them; what has no table is named in a list of its kind.</summary>
public static class EngineFeatures
{
    public static IReadOnlyList<Feature> All { get; } =
    [
        .. Of("Messages", [.. MessageList.All.Select(message => message.Name), "Custom APIs"]),
        .. Of("Condition operators", Operators.Supported.Select(Word)),
        .. Of("Queries", QueryFeatures.Names),
        .. Of("Web API", WebApiFeatures.Names),
        .. Of("Rules of the platform", PlatformFeatures.Rules),
        .. Of("Pipeline", PlatformFeatures.Pipeline),
        .. Of("Security", PlatformFeatures.Security),
        .. Of("Life cycle of solutions", PlatformFeatures.LifeCycle),
        .. Of("Store and host", PlatformFeatures.StoreAndHost),
    ];

    /// <summary>FetchXML's word for an operator; where it has none, the name that QueryExpression gives it.</summary>
    public static string Word(ConditionOperator operation) => FetchOperators.WordOf(operation) ?? operation.ToString();

    private static IEnumerable<Feature> Of(string group, IEnumerable<string> names) => names.Select(name => new Feature(group, name));
}
