using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>
/// A solution as it is shipped: its two documents and its file parts by name (WebResources/…, PluginAssemblies/…, customapis/…).
/// An unpacked tree is brought into this form first, so that one parser reads both.
/// </summary>
public sealed record SolutionPackage(XElement Solution, XElement Customizations, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Parts)
{
    /// <summary>What keeps the tree from being packed: files that no section takes, missing contents. Always empty for a zip.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
