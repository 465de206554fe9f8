using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Async;

/// <summary>A plug-in's context as text, for jobs that run after the process that made them.</summary>
internal static class ContextText
{
    /// <summary>What is written stays in the database: nothing in it needs to be harmless in a page.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A thread's own: a job is written with every other save, and the buffer is larger than most contexts.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? kept;

    public static string Write(PluginContext context)
    {
        var text = kept ??= new ArrayBufferWriter<byte>(4096);
        text.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(text, Plain)) Write(json, context);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, PluginContext context)
    {
        json.WriteStartObject();
        Facts(json, context);
        Values(json, "input", context.InputParameters);
        Values(json, "output", context.OutputParameters);
        Values(json, "shared", context.SharedVariables);
        Values(json, "before", context.PreEntityImages.Select(Untyped));
        Values(json, "after", context.PostEntityImages.Select(Untyped));
        json.WriteEndObject();
    }

    private static void Facts(Utf8JsonWriter json, PluginContext context)
    {
        json.WriteString("message", context.MessageName);
        json.WriteString("table", context.PrimaryEntityName);
        json.WriteString("id", context.PrimaryEntityId);
        json.WriteNumber("stage", context.Stage);
        json.WriteNumber("depth", context.Depth);
        json.WriteString("user", context.UserId);
        json.WriteString("initiating", context.InitiatingUserId);
        json.WriteString("unit", context.BusinessUnitId);
        json.WriteString("correlation", context.CorrelationId);
        if (context.OwningExtension is { } step) json.WriteString("step", step.Id);
        json.WriteString("created", context.OperationCreatedOn);
    }

    private static void Values(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, object?>> values)
    {
        json.WritePropertyName(name);
        ValueText.Write(json, values);
    }

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
