using LocalDataverse;
using LocalDataverse.Faulting;
using LocalDataverse.Limits;

namespace Kam.Sandbox;

/// <summary>How the host starts.</summary>
public sealed record SandboxOptions
{
    /// <summary>The packed managed solution to import; null serves an organization as it is.</summary>
    public string? Zip { get; init; }

    /// <summary>The database file; null keeps everything in memory.</summary>
    public string? Database { get; init; }

    /// <summary>Many writers at once over rows in memory, kept apart like this; null: SQLite.</summary>
    public IsolationMode? Isolation { get; init; }

    /// <summary>The day that the organization believes it is; null for the real one.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; } = 5050;

    /// <summary>The folder with the built app; null looks for it beside the program and in the repository.</summary>
    public string? WebRoot { get; init; }

    /// <summary>With the tables of Dynamics 365 Sales.</summary>
    public bool WithSales { get; init; }

    /// <summary>Holds every user to the platform's limits; null to none.</summary>
    public LimitOptions? Limits { get; init; }

    /// <summary>Lets requests fail as they do on the way to a tenant; null lets none.</summary>
    public FaultPlan? Faults { get; init; }

    /// <summary>Asynchronous steps run in the background; a test may want to run them itself.</summary>
    public bool RunJobs { get; init; } = true;
}
