using System.IO.Compression;

namespace Kam.SolutionModel;

/// <summary>What to pack: an unpacked tree, and where its built contents are when the map beside it should not be asked.</summary>
public sealed record PackRequest(string SourceFolder, Version Version, bool Managed)
{
    public MapFile? Map { get; init; }
}

/// <summary>Writes a tree as a zip that the import takes. Equal input gives equal bytes.</summary>
public static class SolutionPacker
{
    static readonly DateTimeOffset Timestamp = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="PackException">Something of the tree would be left out.</exception>
    public static void Pack(PackRequest request, Stream output)
    {
        var package = SolutionTree.Assemble(request.SourceFolder, request.Map, request.Managed, request.Version);
        if (package.Problems.Count > 0) throw new PackException(package.Problems);
        Write(package, output);
    }

    public static void Write(SolutionPackage package, Stream output)
    {
        var entries = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            ["solution.xml"] = XmlSource.Write(package.Solution),
            ["customizations.xml"] = XmlSource.Write(package.Customizations),
        };
        foreach (var part in package.Parts) entries.Add(part.Key, part.Value);
        entries.Add(ContentTypes.PartName, XmlSource.Write(ContentTypes.For(entries.Keys).ToXml(), declaration: true));
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in entries) Write(archive, entry.Key, entry.Value);
    }

    static void Write(ZipArchive archive, string name, ReadOnlyMemory<byte> content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Timestamp;
        using var stream = entry.Open();
        stream.Write(content.Span);
    }
}
