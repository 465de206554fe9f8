namespace LocalDataverse.Store;

/// <summary>Where rows are kept. One writer at a time; readers see what has been committed.</summary>
public interface IStore : IDisposable
{
    /// <summary>Opens a session; one that writes waits for the writer before it and is undone unless it commits.</summary>
    ISession Open(bool write);
}
