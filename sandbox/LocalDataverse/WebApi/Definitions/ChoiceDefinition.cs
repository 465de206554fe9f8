using System.Text.Json.Nodes;
using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>OptionSetMetadata, or BooleanOptionSetMetadata of a yes/no column.</summary>
static class ChoiceDefinition
{
    public static Definition Of(Choice choice, Column? column, DefinitionScope scope)
    {
        var isBoolean = column?.Type == ColumnType.Boolean;
        var properties = new JsonObject
        {
            ["MetadataId"] = MetadataId.Of("choice:" + choice.Name),
            ["Name"] = choice.Name,
            ["IsGlobal"] = choice.IsGlobal,
            ["IsManaged"] = true,
            ["IsCustomOptionSet"] = choice.IsGlobal || column?.IsCustom == true,
            ["OptionSetType"] = SetType(column?.Type),
            ["DisplayName"] = LabelNode.Of(choice.DisplayName, scope.Language),
            ["Description"] = LabelNode.Of(Labels.None, scope.Language),
        };
        if (isBoolean)
        {
            properties["TrueOption"] = choice.Option(1) is { } yes ? Option(yes, column, scope) : null;
            properties["FalseOption"] = choice.Option(0) is { } no ? Option(no, column, scope) : null;
        }
        else properties["Options"] = new JsonArray([.. choice.Options.Select(option => Option(option, column, scope))]);
        return new(isBoolean ? "BooleanOptionSetMetadata" : "OptionSetMetadata", properties);
    }

    static string SetType(ColumnType? type) => type switch
    {
        ColumnType.State => "State",
        ColumnType.Status => "Status",
        ColumnType.Boolean => "Boolean",
        _ => "Picklist",
    };

    static JsonObject Option(Option option, Column? column, DefinitionScope scope)
    {
        var node = new JsonObject();
        if (column?.Type == ColumnType.Status) node["@odata.type"] = "#Microsoft.Dynamics.CRM.StatusOptionMetadata";
        if (column?.Type == ColumnType.State) node["@odata.type"] = "#Microsoft.Dynamics.CRM.StateOptionMetadata";
        node["Value"] = option.Value;
        node["Color"] = option.Color;
        node["IsManaged"] = true;
        node["ExternalValue"] = "";
        node["Label"] = LabelNode.Of(option.Label, scope.Language);
        node["Description"] = LabelNode.Of(Labels.None, scope.Language);
        if (column?.Type == ColumnType.Status) node["State"] = option.State;
        if (column?.Type != ColumnType.State) return node;
        node["DefaultStatus"] = option.DefaultStatus;
        node["InvariantName"] = option.InvariantName;
        return node;
    }
}
