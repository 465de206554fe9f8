namespace LocalDataverse.Limits;

/// <summary>
/// What the platform grants each user. The numbers are the documented ones ("Service protection API limits", "Requests
/// limits and allocations"); a tenant may have others.
/// </summary>
public sealed record LimitOptions
{
    /// <summary>Requests in a window, per user and web server. A batch is one request, and so is a bulk message.</summary>
    public int Requests { get; init; } = 6000;

    /// <summary>What a user's requests may take together in a window, per web server.</summary>
    public TimeSpan ExecutionTime { get; init; } = TimeSpan.FromSeconds(1200);

    /// <summary>Requests at the same time, per user and web server.</summary>
    public int Concurrent { get; init; } = 52;

    /// <summary>The sliding window.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>Rows created, read, changed and deleted that a licensed user has a day. Counted, not enforced: the platform does not either.</summary>
    public int Entitlement { get; init; } = 40_000;

    /// <summary>A client that keeps no affinity cookie is dealt to one web server after the other.</summary>
    public int WebServers { get; init; } = 1;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What requests are taken to last on the platform; null measures what they last here.</summary>
    public Pace? Pace { get; init; }
}

/// <summary>An assumption about the platform's speed, so that a machine of another speed can be measured against its limits.</summary>
/// <param name="Request">For a request as such.</param>
/// <param name="Row">For each row that it writes.</param>
public sealed record Pace(TimeSpan Request, TimeSpan Row);
