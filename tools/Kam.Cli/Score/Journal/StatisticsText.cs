using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kam.Domain;

namespace Kam.Cli.Score.Journal;

/// <summary>Statistics as one line of JSON, read back exactly: decimals keep their digits.</summary>
static class StatisticsText
{
    static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters =
        {
            new AsText<Day>(day => day.ToString(), ReadDay),
            new AsText<AsOf>(asOf => asOf.Date.ToString(), text => AsOf.Of(ReadDay(text))),
            new AsText<Basis>(basis => basis.ToString(), Basis.Parse),
        },
    };

    public static string Write(ValueStatistics statistics) => JsonSerializer.Serialize(statistics, Options);

    public static ValueStatistics Read(string text) => JsonSerializer.Deserialize<ValueStatistics>(text, Options)!;

    static Day ReadDay(string text) => Day.Of(DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    sealed class AsText<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
