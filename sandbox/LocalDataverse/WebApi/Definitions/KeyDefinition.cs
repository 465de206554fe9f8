using System.Text.Json.Nodes;
using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>EntityKeyMetadata of an alternate key; its index is always ready here.</summary>
static class KeyDefinition
{
    public static Definition Of(Table table, AlternateKey key, DefinitionScope scope) => new("EntityKeyMetadata", new JsonObject
    {
        ["MetadataId"] = MetadataId.Of($"key:{table.LogicalName}.{key.LogicalName}"),
        ["LogicalName"] = key.LogicalName,
        ["SchemaName"] = key.SchemaName,
        ["EntityLogicalName"] = table.LogicalName,
        ["KeyAttributes"] = new JsonArray([.. key.Columns.Select(column => JsonValue.Create(column))]),
        ["EntityKeyIndexStatus"] = "Active",
        ["IsManaged"] = true,
        ["IsCustomizable"] = ManagedProperty.Of(true, "iscustomizable"),
        ["DisplayName"] = LabelNode.Of(key.Name, scope.Language),
    });
}
