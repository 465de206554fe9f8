namespace LocalDataverse.Security;

/// <summary>The eight things that a privilege allows, with the bits of the official access rights.</summary>
[Flags]
internal enum Verb
{
    Read = 1,
    Write = 2,
    Append = 4,
    AppendTo = 16,
    Create = 32,
    Delete = 65536,
    Share = 262144,
    Assign = 524288,
}
