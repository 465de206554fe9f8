namespace LocalDataverse.WebApi.Definitions;

/// <summary>The type that a collection of definitions is declared with.</summary>
static class DeclaredType
{
    public static string Of(string collection) => collection switch
    {
        "EntityDefinitions" => "EntityMetadata",
        "Attributes" => "AttributeMetadata",
        "Keys" => "EntityKeyMetadata",
        "GlobalOptionSetDefinitions" => "OptionSetMetadataBase",
        "ManyToManyRelationships" => "ManyToManyRelationshipMetadata",
        "RelationshipDefinitions" => "RelationshipMetadataBase",
        _ => "OneToManyRelationshipMetadata",
    };
}
