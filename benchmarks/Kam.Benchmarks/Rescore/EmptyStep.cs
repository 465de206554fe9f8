using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Kam.Benchmarks.Rescore;

/// <summary>
/// The package with one rule that does nothing: its body is replaced by 'return null'. Everything around it stays (its registration, filter and images,
/// the other rules), so that what is left of the difference is the rule's own work.
/// </summary>
static class EmptyStep
{
    const byte LoadNull = 0x14, Return = 0x2A, FormatMask = 3, TinyFormat = 2;
    const int TinyHeader = 1, FatHeader = 12;

    public static void Write(string zip, string rule, string emptied)
    {
        File.Copy(zip, emptied, overwrite: true);
        using var archive = ZipFile.Open(emptied, ZipArchiveMode.Update);
        var entry = archive.Entries.Single(entry => entry.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase));
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        var assembly = content.ToArray();
        var start = CodeOf(assembly, rule);
        (assembly[start], assembly[start + 1]) = (LoadNull, Return);
        stream.Position = 0;
        stream.Write(assembly);
    }

    static int CodeOf(byte[] assembly, string rule)
    {
        using var file = new PEReader([.. assembly]);
        var metadata = file.GetMetadataReader();
        var type = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(type => metadata.GetString(type.Name) == rule);
        var method = type.GetMethods().Select(metadata.GetMethodDefinition).Single(method => metadata.GetString(method.Name) == "Judge");
        var address = method.RelativeVirtualAddress;
        var section = file.PEHeaders.SectionHeaders[file.PEHeaders.GetContainingSectionIndex(address)];
        var body = address - section.VirtualAddress + section.PointerToRawData;
        return body + ((assembly[body] & FormatMask) == TinyFormat ? TinyHeader : FatHeader);
    }
}
