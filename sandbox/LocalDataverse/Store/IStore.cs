namespace LocalDataverse.Store;

/// <summary>Where rows are kept. Readers see what has been committed.</summary>
public interface IStore : IDisposable
{
    /// <summary>True when writers hold rows and not the whole store; what is kept here then ends with the process.</summary>
    bool HasManyWriters { get; }

    /// <summary>Opens a session; one that writes is undone unless it commits. With one writer at a time it waits for the one before it.</summary>
    ISession Open(bool write);
}
