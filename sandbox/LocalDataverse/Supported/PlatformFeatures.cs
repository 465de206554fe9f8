namespace LocalDataverse.Supported;

/// <summary>What the platform does by itself when a message arrives.</summary>
internal static class PlatformFeatures
{
    public static readonly string[] Rules =
    [
        "Types of columns",
        "Ranges and lengths",
        "Options of choices",
        "Formatted values in the language of the caller",
        "Alternate keys of tables",
        "Rows that do not exist",
        "Lookups",
        "State and status",
        "Owners and business units",
        "Dates, owners and versions of new rows",
        "Optimistic concurrency",
        "Base currency",
        "Cascades",
        "Hierarchies without loops",
        "Activities and their pointers",
        "Parties of activities",
    ];

    public static readonly string[] Pipeline =
    [
        "Stages and ranks",
        "Filtering columns",
        "Updates of state beside other columns",
        "Images",
        "Depth",
        "Two minutes for a plug-in",
        "Shared variables and parent contexts",
        "Pre-validation outside the transaction",
        "Transactions and full rollback",
        "Rows of bulk messages",
        "Steps on bulk messages",
        "Trace log of plug-ins",
        "Canceling, pausing and postponing of system jobs",
        "Parameters of every type",
        "Bound custom APIs",
        "Private custom APIs",
        "Steps on custom APIs",
        "Asynchronous steps",
        "System jobs that outlive the process",
        "Retries",
        "Faults of plug-ins",
        "Watching the calls of plug-ins",
    ];

    public static readonly string[] Security =
    [
        "Privileges",
        "Depths of privileges",
        "Teams",
        "Sharing",
        "Security of linked tables",
        "Secured columns",
        "Column security profiles",
        "Disabled users",
        "Own settings",
    ];

    public static readonly string[] LifeCycle =
    [
        "Import of managed solutions",
        "Unmanaged solutions",
        "Updates",
        "Upgrades",
        "Holding solutions",
        "Uninstall",
        "Dependencies of an uninstall",
        "Import jobs and their logs",
        "Unmanaged edits of managed components",
        "Refusal of hostile zips",
        "Missing dependencies",
        "Tables of Dynamics 365 Sales",
        "Refusal of what would not be kept",
    ];

    public static readonly string[] StoreAndHost =
    [
        "Writers and readers side by side",
        "Many writers at once, in either kind of read committed",
        "Deadlocks",
        "Every order of concurrent requests",
        "A database that is found again",
        "Loopback address and Host header",
        "Service protection limits on request",
        "Counting of what a licence counts",
        "Faults on request",
    ];
}
