using System.Text.Json.Nodes;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Async;

/// <summary>A plug-in's context as text, for jobs that run after the process that made them.</summary>
internal static class ContextText
{
    public static string Write(PluginContext context) => new JsonObject
    {
        ["message"] = context.MessageName,
        ["table"] = context.PrimaryEntityName,
        ["id"] = context.PrimaryEntityId,
        ["stage"] = context.Stage,
        ["depth"] = context.Depth,
        ["user"] = context.UserId,
        ["initiating"] = context.InitiatingUserId,
        ["unit"] = context.BusinessUnitId,
        ["correlation"] = context.CorrelationId,
        ["step"] = context.OwningExtension?.Id,
        ["created"] = context.OperationCreatedOn,
        ["input"] = ValueText.Write(context.InputParameters),
        ["output"] = ValueText.Write(context.OutputParameters),
        ["shared"] = ValueText.Write(context.SharedVariables),
        ["before"] = ValueText.Write(context.PreEntityImages.Select(Untyped)),
        ["after"] = ValueText.Write(context.PostEntityImages.Select(Untyped)),
    }.ToJsonString();

    public static PluginContext Read(string text, Guid organizationId)
    {
        var json = JsonNode.Parse(text)!.AsObject();
        return new PluginContext
        {
            MessageName = (string)json["message"]!,
            PrimaryEntityName = (string)json["table"]!,
            PrimaryEntityId = (Guid)json["id"]!,
            Stage = (int)json["stage"]!,
            Mode = 1,
            Depth = (int)json["depth"]!,
            UserId = (Guid)json["user"]!,
            InitiatingUserId = (Guid)json["initiating"]!,
            BusinessUnitId = (Guid)json["unit"]!,
            OrganizationId = organizationId,
            OrganizationName = Organization.Name,
            CorrelationId = (Guid)json["correlation"]!,
            OwningExtension = json["step"] is { } step ? new EntityReference("sdkmessageprocessingstep", (Guid)step) : null,
            OperationCreatedOn = (DateTime)json["created"]!,
            InputParameters = Parameters(json["input"]),
            OutputParameters = Parameters(json["output"]),
            SharedVariables = Parameters(json["shared"]),
            PreEntityImages = Images(json["before"]),
            PostEntityImages = Images(json["after"]),
        };
    }

    private static KeyValuePair<string, object?> Untyped(KeyValuePair<string, Entity> image) => new(image.Key, image.Value);

    private static ParameterCollection Parameters(JsonNode? json)
    {
        var parameters = new ParameterCollection();
        foreach (var (key, value) in ValueText.ReadPairs(json)) parameters[key] = value!;
        return parameters;
    }

    private static EntityImageCollection Images(JsonNode? json)
    {
        var images = new EntityImageCollection();
        foreach (var (key, value) in ValueText.ReadPairs(json)) images[key] = (Entity)value!;
        return images;
    }
}
