using System.Text.Json.Nodes;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>A property with the right to change it: {Value, CanBeChanged, ManagedPropertyLogicalName}.</summary>
static class ManagedProperty
{
    public static JsonObject Of(JsonNode? value, string name) => new()
    {
        ["Value"] = value,
        ["CanBeChanged"] = false,
        ["ManagedPropertyLogicalName"] = name,
    };
}
