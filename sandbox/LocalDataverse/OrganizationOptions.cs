using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

public sealed record OrganizationOptions
{
    /// <summary>The database file; null keeps everything in memory.</summary>
    public string? DatabaseFile { get; init; }

    /// <summary>
    /// Many writers at once, kept apart like this, over rows in memory; null: SQLite, where writers take turns.
    /// </summary>
    public IsolationMode? Isolation { get; init; }

    /// <summary>
    /// From how many rows an aggregate may be made: the 50 000 of the service. A deployment of one's own could raise it (AggregateQueryRecordLimit).
    /// </summary>
    public long MaxAggregatedRows { get; init; } = 50_000;

    /// <summary>The clock that createdon, "today" and job times read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>With the tables of Dynamics 365 Sales.</summary>
    public bool WithSales { get; init; }

    /// <summary>Put around every request of a client, also those of a batch: counts it, delays it, or lets it fail.</summary>
    public Func<OrganizationRequest, Func<OrganizationResponse>, OrganizationResponse>? Around { get; init; }

    /// <summary>Keep every plug-in run in plugintracelog whatever the organization's setting says, also when its transaction is rolled back.</summary>
    public bool KeepTrace { get; init; }
}
