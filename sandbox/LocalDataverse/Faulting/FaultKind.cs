namespace LocalDataverse.Faulting;

/// <summary>What goes wrong between a client and Dataverse.</summary>
public enum FaultKind
{
    None,

    /// <summary>429: not begun. One for each of the three codes.</summary>
    TooManyRequests,
    TooMuchTime,
    TooManyAtOnce,

    /// <summary>503 that says when to come again: not begun.</summary>
    Busy,

    /// <summary>503 and 504 of something in between, that say nothing: begun or not, nobody knows.</summary>
    UnavailableBefore,
    UnavailableAfter,
    GatewayTimeoutBefore,
    GatewayTimeoutAfter,

    /// <summary>SQL Server chose this transaction as the victim of a deadlock (1205): undone.</summary>
    Deadlock,

    /// <summary>SQL timeout expired: undone.</summary>
    SqlTimeout,

    /// <summary>The connection is reset without an answer, before the work or after its commit: the client does not know which.</summary>
    ResetBefore,
    ResetAfter,
}
