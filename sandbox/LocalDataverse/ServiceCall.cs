namespace LocalDataverse;

/// <summary>One call that a plug-in made to the service.</summary>
public sealed record ServiceCall(string Message, string? Table, string PluginType, int Depth);
