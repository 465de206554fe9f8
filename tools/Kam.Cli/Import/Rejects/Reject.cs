namespace Kam.Cli.Import.Rejects;

/// <summary>A line that was not imported, and the column and reason.</summary>
sealed record Reject(string File, int Line, string Column, Sentence Why);
