namespace Kam.Cli.Score.Journal;

/// <summary>
/// The state of a run on disk, shared by its shards: what the run is, what each shard has measured and how far it is, and
/// the frozen population. Files are replaced as a whole or grow at their end, so a process may be killed at any point.
/// </summary>
sealed class JournalFolder(string path)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static string DefaultFor(Uri organization) => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
        "kam", "score", $"{organization.Host}-{organization.Port}");

    public string File(string name) => Path.Combine(path, name);

    /// <summary>One shard at a time decides for all. The operating system lets go of the lock if the process dies.</summary>
    public async Task<IDisposable> LockAsync(CancellationToken cancel)
    {
        Directory.CreateDirectory(path);
        while (true)
        {
            try
            {
                return new FileStream(File("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancel).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Two processes that do the same shard would write over each other's lines.</summary>
    /// <exception cref="InvalidOperationException">Another process is doing it.</exception>
    public IDisposable Own(Shard shard)
    {
        Directory.CreateDirectory(path);
        try
        {
            return new FileStream(File($"{shard}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new InvalidOperationException($"Another process is doing shard {shard.Number}/{shard.Count} of the journal {path}.");
        }
    }

    /// <summary>The text of a file, or null where there is none.</summary>
    public string? Read(string name) => System.IO.File.Exists(File(name)) ? System.IO.File.ReadAllText(File(name)) : null;

    /// <summary>Replaces a file: a reader sees the old text or the new one, never a part.</summary>
    public void Replace(string name, string text)
    {
        var unfinished = File($"{name}.{Environment.ProcessId}.part");
        System.IO.File.WriteAllText(unfinished, text);
        System.IO.File.Move(unfinished, File(name), overwrite: true);
    }

    /// <summary>When anything last happened here: by it the shards know whether the others live.</summary>
    public DateTime LastSign() => Directory.EnumerateFiles(path).Select(System.IO.File.GetLastWriteTimeUtc).DefaultIfEmpty(DateTime.MinValue).Max();

    /// <summary>Figures of clients do not lie about longer than they are needed.</summary>
    public void Drop(string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(path, pattern))
            System.IO.File.Delete(file);
    }

    /// <summary>Forgets the run. Locks stay: they are held.</summary>
    public void Clear()
    {
        foreach (var file in Directory.EnumerateFiles(path).Where(file => !file.EndsWith("lock", StringComparison.Ordinal)))
            System.IO.File.Delete(file);
    }
}
