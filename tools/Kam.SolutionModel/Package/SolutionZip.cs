namespace Kam.SolutionModel;

/// <summary>Reads a packed solution. Nothing of the zip is trusted: see <see cref="ZipParts"/>.</summary>
public static class SolutionZip
{
    /// <exception cref="InvalidDataException">The zip is not a solution, or breaks one of the bounds.</exception>
    public static Solution Read(Stream zip) => SolutionReader.Read(ReadPackage(zip));

    public static SolutionPackage ReadPackage(Stream zip)
    {
        var entries = ZipParts.Read(zip);
        var types = ContentTypes.Parse(XmlSource.Parse(Take(entries, ContentTypes.PartName), ContentTypes.PartName).Root!);
        var solution = XmlSource.Parse(Take(entries, "solution.xml"), "solution.xml").Root!;
        var customizations = XmlSource.Parse(Take(entries, "customizations.xml"), "customizations.xml").Root!;
        if (entries.Keys.FirstOrDefault(name => !types.Covers(name)) is { } invisible)
            throw new InvalidDataException($"{ContentTypes.PartName} does not cover the part {invisible}: an importer does not see it.");
        return new(solution, customizations, entries);
    }

    static ReadOnlyMemory<byte> Take(SortedDictionary<string, ReadOnlyMemory<byte>> entries, string name) =>
        entries.Remove(name, out var bytes) ? bytes : throw new InvalidDataException($"The zip has no {name} at its root: it is not a solution.");
}
