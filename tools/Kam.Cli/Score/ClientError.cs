namespace Kam.Cli.Score;

/// <summary>A client that could not be scored, and why; the run went on without it.</summary>
sealed record ClientError(Guid Client, string Name, string Sentence)
{
    /// <summary>Reads a line as the batches of a run keep them: <c>id|name|sentence</c>. A name may hold a bar, an id cannot, and sentences have none.</summary>
    public static ClientError? Parse(string line)
    {
        var (first, last) = (line.IndexOf('|'), line.LastIndexOf('|'));
        return first > 0 && Guid.TryParse(line.AsSpan(0, first), out var id)
            ? new ClientError(id, last > first ? line[(first + 1)..last] : "", line[(last + 1)..])
            : null;
    }

    public override string ToString() => $"{Client}|{OneLine(Name)}|{OneLine(Sentence).Replace('|', '/')}";

    static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
