namespace Kam.SolutionModel;

/// <summary>A generated file: its path from the root of the repository, and its text.</summary>
public sealed record GeneratedFile(string Path, string Text);
