namespace LocalDataverse.Supported;

/// <summary>Something that the local Dataverse does, as docs/sandbox.md lists it. Tests say by its name that they are of it.</summary>
public sealed record Feature(string Group, string Name);
