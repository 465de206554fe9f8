namespace LocalDataverse;

/// <summary>What an import did.</summary>
public sealed record ImportResult(string SolutionName, Version Version, bool IsUpgrade, int Tables, int Components, TimeSpan Duration);
