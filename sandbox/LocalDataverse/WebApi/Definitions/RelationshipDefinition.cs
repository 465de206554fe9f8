using System.Text.Json.Nodes;
using Kam.SolutionModel;
using LocalDataverse.Schema;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>OneToManyRelationshipMetadata and ManyToManyRelationshipMetadata.</summary>
static class RelationshipDefinition
{
    public static Definition Of(OneToMany one, DefinitionScope scope) => new("OneToManyRelationshipMetadata", new JsonObject
    {
        ["MetadataId"] = MetadataId.Of("relationship:" + one.SchemaName),
        ["SchemaName"] = one.SchemaName,
        ["RelationshipType"] = "OneToManyRelationship",
        ["ReferencedEntity"] = one.ReferencedTable,
        ["ReferencedAttribute"] = scope.Model.Type(one.ReferencedTable)?.PrimaryId,
        ["ReferencingEntity"] = one.ReferencingTable,
        ["ReferencingAttribute"] = one.ReferencingColumn,
        ["ReferencedEntityNavigationPropertyName"] = one.CollectionNavigation,
        ["ReferencingEntityNavigationPropertyName"] = one.LookupNavigation,
        ["IsHierarchical"] = one.IsHierarchical,
        ["IsCustomRelationship"] = one.IsCustom,
        ["IsManaged"] = true,
        ["IsValidForAdvancedFind"] = true,
        ["SecurityTypes"] = one.Assign == Cascade.Cascade ? "ParentChild" : "Append",
        ["CascadeConfiguration"] = new JsonObject
        {
            ["Assign"] = one.Assign.ToString(),
            ["Delete"] = one.Delete.ToString(),
            ["Merge"] = one.Merge.ToString(),
            ["Reparent"] = one.Reparent.ToString(),
            ["Share"] = one.Share.ToString(),
            ["Unshare"] = one.Unshare.ToString(),
        },
        ["AssociatedMenuConfiguration"] = new JsonObject
        {
            ["Behavior"] = one.Label.ByLanguage.Count > 0 ? "UseLabel" : "UseCollectionName",
            ["Group"] = "Details",
            ["Label"] = LabelNode.Of(one.Label, scope.Language),
        },
    });

    public static Definition Of(ManyToMany many, DefinitionScope scope) => new("ManyToManyRelationshipMetadata", new JsonObject
    {
        ["MetadataId"] = MetadataId.Of("relationship:" + many.SchemaName),
        ["SchemaName"] = many.SchemaName,
        ["RelationshipType"] = "ManyToManyRelationship",
        ["Entity1LogicalName"] = many.FirstTable,
        ["Entity2LogicalName"] = many.SecondTable,
        ["IntersectEntityName"] = many.IntersectTable,
        ["Entity1IntersectAttribute"] = ManyToManyColumns.Of(scope.Model.Metadata, many).First,
        ["Entity2IntersectAttribute"] = ManyToManyColumns.Of(scope.Model.Metadata, many).Second,
        ["Entity1NavigationPropertyName"] = many.FirstNavigation,
        ["Entity2NavigationPropertyName"] = many.SecondNavigation,
        ["IsManaged"] = true,
    });
}
