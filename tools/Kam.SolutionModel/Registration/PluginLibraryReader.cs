using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace Kam.SolutionModel;

/// <summary>Reads a plug-in assembly's metadata without loading it.</summary>
public static class PluginLibraryReader
{
    public static PluginLibrary Read(ReadOnlyMemory<byte> assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly.Span));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => type.GetDeclaringType().IsNil).ToList();
        var name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        var attributes = new PluginAttributes(metadata);
        return new(
            name, FullName(metadata, name),
            [.. types.Select(type => Class(metadata, type, attributes)).OfType<PluginClass>().OrderBy(type => type.TypeName, StringComparer.Ordinal)],
            [.. types.Select(type => TypeName(metadata, type)).Order(StringComparer.Ordinal)]);
    }

    static PluginClass? Class(MetadataReader metadata, TypeDefinition type, PluginAttributes attributes)
    {
        var steps = attributes.Steps(type).ToList();
        var apis = attributes.CustomApis(type).ToList();
        return steps.Count + apis.Count == 0 ? null : new(TypeName(metadata, type), steps, apis);
    }

    static string TypeName(MetadataReader metadata, TypeDefinition type) =>
        type.Namespace.IsNil ? metadata.GetString(type.Name) : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

    static string FullName(MetadataReader metadata, string name)
    {
        var assembly = metadata.GetAssemblyDefinition();
        if (assembly.PublicKey.IsNil) throw new InvalidDataException($"The plug-in assembly {name} is not strong-named.");
        var token = SHA1.HashData(metadata.GetBlobBytes(assembly.PublicKey)).Reverse().Take(8).ToArray();
        return $"{name}, Version={assembly.Version}, Culture=neutral, PublicKeyToken={Convert.ToHexStringLower(token)}";
    }
}
