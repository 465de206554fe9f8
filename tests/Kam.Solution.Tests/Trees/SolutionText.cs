using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using Kam.SolutionModel;

namespace Kam.SolutionTests.Trees;

/// <summary>A solution as one text, so that two of them can be compared by what they say.</summary>
static class SolutionText
{
    static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Converters = { new XmlText(), new Bytes() } };

    public static string Of(Solution solution) => JsonSerializer.Serialize(solution, Options);

    sealed class XmlText : JsonConverter<XElement>
    {
        public override XElement Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, XElement value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    sealed class Bytes : JsonConverter<ReadOnlyMemory<byte>>
    {
        public override ReadOnlyMemory<byte> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value, JsonSerializerOptions options) => writer.WriteBase64StringValue(value.Span);
    }
}
