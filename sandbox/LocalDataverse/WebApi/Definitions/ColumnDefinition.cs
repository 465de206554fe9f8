using System.Text.Json.Nodes;
using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>AttributeMetadata of a column: what all have in common, then what its type adds.</summary>
static class ColumnDefinition
{
    public static Definition Of(Table table, Column column, int number, DefinitionScope scope)
    {
        var kind = ColumnKindName.Of(table, column);
        var properties = Common(table, column, number, kind, scope);
        foreach (var (name, value) in ColumnDetails.Of(column)) properties[name] = value;
        var definition = new Definition(kind.Metadata, properties);
        if (column.Choice is not { } choice) return definition;
        definition.One("OptionSet", () => ChoiceDefinition.Of(choice, column, scope));
        return definition.One("GlobalOptionSet", () => column.IsGlobalChoice ? ChoiceDefinition.Of(choice, column, scope) : null);
    }

    static JsonObject Common(Table table, Column column, int number, ColumnKindName kind, DefinitionScope scope) => new()
    {
        ["MetadataId"] = MetadataId.Of($"column:{table.LogicalName}.{column.LogicalName}"),
        ["LogicalName"] = column.LogicalName,
        ["SchemaName"] = column.SchemaName,
        ["EntityLogicalName"] = table.LogicalName,
        ["AttributeType"] = kind.Code,
        ["AttributeTypeName"] = new JsonObject { ["Value"] = kind.Name },
        ["AttributeOf"] = null,
        ["ColumnNumber"] = number,
        ["DisplayName"] = LabelNode.Of(column.Name, scope.Language),
        ["Description"] = LabelNode.Of(column.Description, scope.Language),
        ["RequiredLevel"] = ManagedProperty.Of(Level(column.Required), "canmodifyrequirementlevelsettings"),
        ["IsPrimaryId"] = column.LogicalName == table.PrimaryIdColumn,
        ["IsPrimaryName"] = column.IsPrimaryName || column.LogicalName == table.PrimaryNameColumn,
        ["IsValidForCreate"] = column.ValidForCreate,
        ["IsValidForRead"] = column.ValidForRead,
        ["IsValidForUpdate"] = column.ValidForUpdate,
        ["IsCustomAttribute"] = column.IsCustom,
        ["IsManaged"] = true,
        ["IsLogical"] = false,
        ["IsSecured"] = column.IsSecured,
        ["IsAuditEnabled"] = ManagedProperty.Of(column.IsAudited, "canmodifyauditsettings"),
        ["IsValidForAdvancedFind"] = ManagedProperty.Of(true, "canmodifysearchsettings"),
        ["IsCustomizable"] = ManagedProperty.Of(true, "iscustomizable"),
        ["SourceType"] = 0,
    };

    static string Level(RequiredLevel level) => level switch
    {
        RequiredLevel.Required => "ApplicationRequired",
        RequiredLevel.SystemRequired => "SystemRequired",
        RequiredLevel.Recommended => "Recommended",
        _ => "None",
    };
}
