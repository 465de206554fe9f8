using System.Reflection.Metadata;

namespace Kam.SolutionModel;

/// <summary>Decodes [Step] and [CustomApi], which are known by their names.</summary>
sealed class PluginAttributes(MetadataReader metadata)
{
    readonly AttributeTypes types = new();

    public IEnumerable<DeclaredStep> Steps(TypeDefinition type) => Named(type, "StepAttribute").Select(Step);

    public IEnumerable<string> CustomApis(TypeDefinition type) =>
        Named(type, "CustomApiAttribute").Select(attribute => (string)attribute.DecodeValue(types).FixedArguments[0].Value!);

    IEnumerable<CustomAttribute> Named(TypeDefinition type, string name) =>
        type.GetCustomAttributes().Select(metadata.GetCustomAttribute).Where(attribute => NameOf(attribute) == name);

    string? NameOf(CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MethodDefinition => metadata.GetString(metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name),
        HandleKind.MemberReference when metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent =>
            metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name),
        _ => null,
    };

    DeclaredStep Step(CustomAttribute attribute)
    {
        var value = attribute.DecodeValue(types);
        var given = value.NamedArguments.ToDictionary(argument => argument.Name!, argument => argument.Value);
        return new(
            EnumMember(value.FixedArguments[0]), (string)value.FixedArguments[1].Value!,
            (StepStage)(int)value.FixedArguments[2].Value!, value.FixedArguments.Length > 3 && (int)value.FixedArguments[3].Value! == 1)
        {
            Rank = given.TryGetValue("Rank", out var rank) ? (int)rank! : 10,
            Filter = Strings(given, "Filter"),
            PreImage = Strings(given, "PreImage"),
            PostImage = Strings(given, "PostImage"),
        };
    }

    static IReadOnlyList<string> Strings(Dictionary<string, object?> given, string name) =>
        given.GetValueOrDefault(name) is IEnumerable<CustomAttributeTypedArgument<string>> items ? [.. items.Select(item => (string)item.Value!)] : [];

    /// <summary>The name of an enum's member, from the assembly's own definition of the enum.</summary>
    string EnumMember(CustomAttributeTypedArgument<string> argument)
    {
        var definition = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).First(type => metadata.GetString(type.Name) == argument.Type.Split('.')[^1]);
        return definition.GetFields().Select(metadata.GetFieldDefinition)
            .Where(field => !field.GetDefaultValue().IsNil && Value(field) == (int)argument.Value!)
            .Select(field => metadata.GetString(field.Name)).First();
    }

    int Value(FieldDefinition field) => metadata.GetBlobReader(metadata.GetConstant(field.GetDefaultValue()).Value).ReadInt32();
}
