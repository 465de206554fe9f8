using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalDataverse.WebApi.Json;

/// <summary>Builds the body of an answer, and reads that of a request.</summary>
static class JsonBody
{
    // Answers are read by programs, as JSON: text stays readable instead of being escaped for HTML.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    public static JsonElement Read(ApiRequest request)
    {
        if (request.Body.IsEmpty) throw ApiError.Payload("The request has no body.");
        var type = request.Headers.Get("Content-Type");
        if (!IsJson(type)) throw new ApiError(415, ApiErrorCodes.InvalidPayload, $"The request entity's media type '{type}' is not supported for this resource: a body is sent with Content-Type: application/json.");
        try
        {
            using var document = JsonDocument.Parse(request.Body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw ApiError.Payload("The body is not a JSON object.");
        }
        catch (JsonException error)
        {
            throw ApiError.Payload($"The body is not valid JSON: {error.Message}");
        }
    }

    static bool IsJson(string? type) => MediaTypeHeaderValue.TryParse(type, out var media) && string.Equals(media.MediaType, "application/json", StringComparison.OrdinalIgnoreCase);
}
