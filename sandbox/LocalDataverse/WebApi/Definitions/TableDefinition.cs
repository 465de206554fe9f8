using System.Text.Json.Nodes;
using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>EntityMetadata of a table.</summary>
static class TableDefinition
{
    public static Definition Of(EntityType type, DefinitionScope scope)
    {
        var table = type.Table;
        var metadata = scope.Model.Metadata;
        return new Definition("EntityMetadata", Properties(table, scope))
            .Many("Attributes", () => [.. table.Columns.Select((column, place) => ColumnDefinition.Of(table, column, place + 1, scope))])
            .Many("Keys", () => [.. table.Keys.Select(key => KeyDefinition.Of(table, key, scope))])
            .Many("ManyToOneRelationships", () => [.. metadata.OneToMany.Where(one => one.ReferencingTable == table.LogicalName).Select(one => RelationshipDefinition.Of(one, scope))])
            .Many("OneToManyRelationships", () => [.. metadata.OneToMany.Where(one => one.ReferencedTable == table.LogicalName).Select(one => RelationshipDefinition.Of(one, scope))])
            .Many("ManyToManyRelationships", () => [.. metadata.ManyToMany.Where(many => many.FirstTable == table.LogicalName || many.SecondTable == table.LogicalName).Select(many => RelationshipDefinition.Of(many, scope))]);
    }

    static JsonObject Properties(Table table, DefinitionScope scope) => new()
    {
        ["MetadataId"] = MetadataId.Of("table:" + table.LogicalName),
        ["LogicalName"] = table.LogicalName,
        ["SchemaName"] = table.SchemaName,
        ["EntitySetName"] = table.EntitySetName,
        ["LogicalCollectionName"] = table.EntitySetName,
        ["CollectionSchemaName"] = table.EntitySetName,
        ["PrimaryIdAttribute"] = table.PrimaryIdColumn,
        ["PrimaryNameAttribute"] = table.PrimaryNameColumn,
        ["PrimaryImageAttribute"] = null,
        ["ObjectTypeCode"] = ObjectTypeCode.Of(table),
        ["OwnershipType"] = OwnershipType(table.Ownership),
        ["TableType"] = "Standard",
        ["IsActivity"] = table.IsActivity,
        ["IsIntersect"] = table.IsIntersect,
        ["IsCustomEntity"] = table.IsCustom,
        ["IsManaged"] = true,
        ["IsQuickCreateEnabled"] = scope.HasQuickCreate(table.LogicalName),
        ["IsLogicalEntity"] = false,
        ["IsValidForAdvancedFind"] = !table.IsIntersect,
        ["IsAuditEnabled"] = ManagedProperty.Of(table.Columns.Any(column => column.IsAudited), "canmodifyauditsettings"),
        ["IsCustomizable"] = ManagedProperty.Of(true, "iscustomizable"),
        ["ChangeTrackingEnabled"] = false,
        ["HasActivities"] = scope.Model.Metadata.OneToMany.Any(one => one.ReferencedTable == table.LogicalName && one.ReferencingColumn == "regardingobjectid"),
        ["HasNotes"] = scope.Model.Metadata.OneToMany.Any(one => one.ReferencedTable == table.LogicalName && one.ReferencingTable == "annotation"),
        ["EntityColor"] = null,
        ["IconVectorName"] = null,
        ["DisplayName"] = LabelNode.Of(table.Name, scope.Language),
        ["DisplayCollectionName"] = LabelNode.Of(table.CollectionName, scope.Language),
        ["Description"] = LabelNode.Of(table.Description, scope.Language),
    };

    static string OwnershipType(Ownership ownership) => ownership switch
    {
        Ownership.User => "UserOwned",
        Ownership.Organization => "OrganizationOwned",
        Ownership.BusinessUnit => "BusinessOwned",
        _ => "None",
    };
}
