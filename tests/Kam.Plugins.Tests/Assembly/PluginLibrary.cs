using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Kam.Plugins.Tests.Assembly;

/// <summary>The plug-in DLL read as data: nothing of it is run.</summary>
sealed class PluginLibrary : IDisposable
{
    readonly PEReader file = new(File.OpenRead(Repository.PluginAssembly));

    public PluginLibrary() => Metadata = file.GetMetadataReader();

    public MetadataReader Metadata { get; }

    /// <summary>Types as written in the sources, without what the compiler adds.</summary>
    public IEnumerable<TypeDefinition> Types => Metadata.TypeDefinitions.Select(Metadata.GetTypeDefinition).Where(type => !Name(type).Contains('<'));

    public IEnumerable<TypeDefinition> Rules => Types.Where(type =>
        type.BaseType is { IsNil: false, Kind: HandleKind.TypeDefinition } && Name(Metadata.GetTypeDefinition((TypeDefinitionHandle)type.BaseType)) == "Rule");

    /// <summary>Members of other assemblies that the code uses: type and member.</summary>
    public IEnumerable<(string Type, string Member, MemberReference Reference)> Uses =>
        from handle in Metadata.MemberReferences
        let member = Metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        let type = Metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
        select (Metadata.GetString(type.Namespace) + "." + Metadata.GetString(type.Name), Metadata.GetString(member.Name), member);

    /// <summary>The texts in the code.</summary>
    public IEnumerable<string> Texts
    {
        get
        {
            for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = Metadata.GetNextHandle(handle))
                yield return Metadata.GetUserString(handle);
        }
    }

    public string Name(TypeDefinition type) => Metadata.GetString(type.Name);

    public void Dispose() => file.Dispose();
}
