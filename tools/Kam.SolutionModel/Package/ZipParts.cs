using System.IO.Compression;

namespace Kam.SolutionModel;

/// <summary>The entries of a zip in memory: never written to disk, no climbing names, no duplicates, bounded in number and size.</summary>
static class ZipParts
{
    const int MaxEntries = 5_000;
    const long MaxEntryBytes = 64_000_000;
    const long MaxTotalBytes = 256_000_000;

    public static SortedDictionary<string, ReadOnlyMemory<byte>> Read(Stream zip)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxEntries) throw new InvalidDataException($"The zip has more than {MaxEntries} entries.");
        var parts = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            RequirePlainName(entry.FullName);
            var bytes = Content(entry);
            if ((total += bytes.Length) > MaxTotalBytes) throw new InvalidDataException($"The zip unpacks to more than {MaxTotalBytes} bytes.");
            if (!parts.TryAdd(entry.FullName, bytes)) throw new InvalidDataException($"The zip has the entry {entry.FullName} twice.");
        }
        return new(parts, StringComparer.Ordinal);
    }

    static void RequirePlainName(string name)
    {
        var plain = name.Length > 0 && !name.StartsWith('/') && !name.EndsWith('/') && !name.Contains('\\') && !name.Contains(':')
            && !name.Any(char.IsControl) && !name.Split('/').Any(part => part is ".." or "." or "");
        if (!plain) throw new InvalidDataException($"The zip has an entry named '{name}', which no solution has.");
    }

    /// <summary>The stated length may lie: what counts is what comes out.</summary>
    static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > MaxEntryBytes) throw new InvalidDataException($"{entry.FullName} unpacks to more than {MaxEntryBytes} bytes.");
        }
        return content.ToArray();
    }
}
