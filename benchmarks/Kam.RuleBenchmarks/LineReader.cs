namespace Kam.RuleBenchmarks;

/// <summary>The lines of a file as bytes, without a string for each.</summary>
sealed class LineReader(string path) : IDisposable
{
    readonly FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    readonly byte[] buffer = new byte[1 << 20];
    int from, filled;

    /// <summary>The next line without its end; empty at the end of the file.</summary>
    public ReadOnlySpan<byte> Next()
    {
        while (true)
        {
            var end = buffer.AsSpan(from, filled - from).IndexOf((byte)'\n');
            if (end >= 0)
            {
                var line = buffer.AsSpan(from, end);
                from += end + 1;
                return line;
            }
            if (!Fill()) return [];
        }
    }

    public void Dispose() => file.Dispose();

    bool Fill()
    {
        buffer.AsSpan(from, filled - from).CopyTo(buffer);
        (filled, from) = (filled - from, 0);
        var read = file.Read(buffer.AsSpan(filled));
        filled += read;
        return read > 0;
    }
}
