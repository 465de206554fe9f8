namespace LocalDataverse;

/// <summary>What readers see while others write: SQL Server's READ COMMITTED in its two kinds.</summary>
public enum IsolationMode
{
    /// <summary>
    /// READ COMMITTED with READ_COMMITTED_SNAPSHOT on, the default of Azure SQL and so of Dataverse: a statement sees what was
    /// committed when it began and what its own transaction wrote; it waits for nobody. Two statements of one transaction may
    /// see two states. A writer holds the row to the end of its transaction; another one waits, and then writes on the newest row.
    /// </summary>
    ReadCommittedSnapshot,

    /// <summary>
    /// READ COMMITTED with READ_COMMITTED_SNAPSHOT off: a reader takes a shared lock on each row that it comes to, waits for the
    /// row's writer, and lets go at the end of the statement. Writers as above.
    /// </summary>
    ReadCommittedLocking,
}
