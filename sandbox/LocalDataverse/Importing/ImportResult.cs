namespace LocalDataverse;

/// <summary>What an import did.</summary>
public sealed record ImportResult(string SolutionName, Version Version, bool IsUpgrade, int Tables, int Components, TimeSpan Duration);

/// <summary>What an import does with an installed version: lay itself over it, wait beside it to be promoted, or replace it.</summary>
public enum ImportKind { Update, Holding, Upgrade }
