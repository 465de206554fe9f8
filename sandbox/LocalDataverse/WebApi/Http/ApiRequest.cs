namespace LocalDataverse.WebApi;

/// <summary>One request as the Web API sees it, whether it came alone or inside a batch.</summary>
/// <param name="Path">Below the service root, still percent-encoded, without a leading slash.</param>
/// <param name="Query">Without the question mark, still encoded.</param>
/// <param name="Root">Address of the service root, ending in a slash.</param>
public sealed record ApiRequest(string Method, string Path, string Query, Headers Headers, ReadOnlyMemory<byte> Body, Uri Root)
{
    /// <summary>Who calls, after impersonation.</summary>
    public required Caller Caller { get; init; }
}
