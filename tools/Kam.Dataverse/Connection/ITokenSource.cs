namespace Kam.Dataverse.Connection;

/// <summary>Where the bearer token of a request comes from. Sources cache; they are asked before every attempt.</summary>
public interface ITokenSource
{
    /// <returns>The token, or null where the organisation asks for none.</returns>
    ValueTask<string?> TokenAsync(CancellationToken cancel);
}

/// <summary>The local Dataverse on the loopback address knows its callers by other means.</summary>
sealed class NoTokens : ITokenSource
{
    public ValueTask<string?> TokenAsync(CancellationToken cancel) => default;
}
