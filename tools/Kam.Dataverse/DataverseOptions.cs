namespace Kam.Dataverse;

/// <summary>How patient the client is. The defaults suit a tenant; tests shorten them.</summary>
public sealed record DataverseOptions
{
    public static DataverseOptions Default { get; } = new();

    /// <summary>How often one request is repeated. Service protection asks for patience: its window is five minutes.</summary>
    public int Retries { get; init; } = 8;

    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Longer than the service's own two minutes for a plug-in, so that the service gives up first and says why.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromMinutes(10);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long to wait after an attempt where the service does not say: each time twice as long.</summary>
    internal TimeSpan Delay(int attempt)
    {
        var delay = FirstDelay * Math.Pow(2, attempt);
        return delay < LongestDelay ? delay : LongestDelay;
    }
}
