using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Async;

/// <summary>Values of the service as text and back: each is written with the name of its type.</summary>
internal static class ValueText
{
    public static void Write(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        json.WriteStartObject();
        foreach (var (key, value) in pairs)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }
        json.WriteEndObject();
    }

    public static IEnumerable<KeyValuePair<string, object?>> ReadPairs(JsonNode? json) =>
        json is JsonObject pairs ? pairs.Select(pair => new KeyValuePair<string, object?>(pair.Key, Read(pair.Value))) : [];

    private static void Write(Utf8JsonWriter json, object? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        switch (value)
        {
            case string text: Typed(json, "s").WriteStringValue(text); break;
            case bool flag: Typed(json, "b").WriteBooleanValue(flag); break;
            case int number: Typed(json, "i").WriteNumberValue(number); break;
            case long number: Typed(json, "l").WriteNumberValue(number); break;
            case double number: Typed(json, "f").WriteNumberValue(number); break;
            case decimal number: Typed(json, "d").WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case Guid id: Typed(json, "g").WriteStringValue(id); break;
            case DateTime time: Typed(json, "t").WriteStringValue(time.ToString("O", CultureInfo.InvariantCulture)); break;
            case Money money: Typed(json, "m").WriteStringValue(money.Value.ToString(CultureInfo.InvariantCulture)); break;
            case OptionSetValue option: Typed(json, "o").WriteNumberValue(option.Value); break;
            case OptionSetValueCollection options: Several(Typed(json, "oo"), options, option => json.WriteNumberValue(option.Value)); break;
            case EntityReference reference: Reference(Typed(json, "r"), reference); break;
            case Entity entity: Entity(Typed(json, "e"), entity); break;
            case EntityCollection several: Several(Typed(json, "ee"), several.Entities, entity => Entity(json, entity)); break;
            case Enum option: Typed(json, "i").WriteNumberValue(Convert.ToInt32(option, CultureInfo.InvariantCulture)); break;
            case byte[] bytes: Typed(json, "x").WriteBase64StringValue(bytes); break;
            case string[] texts: Several(Typed(json, "ss"), texts, json.WriteStringValue); break;
            case Guid[] ids: Several(Typed(json, "gg"), ids, json.WriteStringValue); break;
            default: throw Fault.NotSupported($"A value of type '{value.GetType().Name}' in the context of an asynchronous step");
        }
        json.WriteEndObject();
    }

    private static object? Read(JsonNode? json)
    {
        if (json is null) return null;
        var value = json["v"]!;
        return (string)json["t"]! switch
        {
            "s" => (string)value!,
            "b" => (bool)value,
            "i" => (int)value,
            "l" => (long)value,
            "f" => (double)value,
            "d" => decimal.Parse((string)value!, CultureInfo.InvariantCulture),
            "g" => (Guid)value,
            "t" => DateTime.Parse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            "m" => new Money(decimal.Parse((string)value!, CultureInfo.InvariantCulture)),
            "o" => new OptionSetValue((int)value),
            "x" => Convert.FromBase64String((string)value!),
            "oo" => new OptionSetValueCollection([.. value.AsArray().Select(option => new OptionSetValue((int)option!))]),
            "r" => new EntityReference((string?)value["table"], (Guid)value["id"]!) { Name = (string?)value["name"] },
            "e" => Entity(value),
            "ee" => new EntityCollection([.. value.AsArray().Select(entity => Entity(entity!))]),
            "gg" => value.AsArray().Select(id => (Guid)id!).ToArray(),
            _ => value.AsArray().Select(text => (string?)text).ToArray(),
        };
    }

    private static Utf8JsonWriter Typed(Utf8JsonWriter json, string type)
    {
        json.WriteString("t", type);
        json.WritePropertyName("v");
        return json;
    }

    private static void Several<T>(Utf8JsonWriter json, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, EntityReference reference)
    {
        json.WriteStartObject();
        json.WriteString("table", reference.LogicalName);
        json.WriteString("id", reference.Id);
        json.WriteString("name", reference.Name);
        json.WriteEndObject();
    }

    private static void Entity(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("table", entity.LogicalName);
        json.WriteString("id", entity.Id);
        json.WritePropertyName("values");
        Write(json, entity.Attributes);
        json.WriteEndObject();
    }

    private static Entity Entity(JsonNode json)
    {
        var entity = new Entity((string?)json["table"], (Guid)json["id"]!);
        foreach (var (key, value) in ReadPairs(json["values"])) entity[key] = value!;
        return entity;
    }
}
