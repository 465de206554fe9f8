using System.Text;

namespace Kam.Cli.Score.Journal;

/// <summary>The measured clients of a shard: a file that grows at its end.</summary>
sealed class ClientsFile(JournalFolder folder, Shard shard)
{
    static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    string Path => folder.File($"{shard}.clients.txt");

    /// <summary>Appends behind what is whole.</summary>
    /// <returns>The new end.</returns>
    public long Append(long end, IEnumerable<ClientLine> lines)
    {
        using var stream = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        stream.SetLength(end);
        stream.Seek(end, SeekOrigin.Begin);
        using (var writer = new StreamWriter(stream, Plain, 1 << 16, leaveOpen: true) { NewLine = "\n" })
            foreach (var line in lines)
                writer.WriteLine(line);
        // The place is written after this, and must not promise more than the disk holds.
        stream.Flush(flushToDisk: true);
        return stream.Position;
    }

    /// <summary>The lines between two positions, each with the position behind it.</summary>
    public IEnumerable<(ClientLine Line, long End)> Between(long start, long end)
    {
        if (start >= end)
            yield break;
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Seek(start, SeekOrigin.Begin);
        using var reader = new StreamReader(stream, Plain, detectEncodingFromByteOrderMarks: false, 1 << 16);
        while (start < end && reader.ReadLine() is { } line)
        {
            start += Plain.GetByteCount(line) + 1;
            yield return (ClientLine.Parse(line), start);
        }
    }
}
