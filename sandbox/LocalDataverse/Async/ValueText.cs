using System.Globalization;
using System.Text.Json.Nodes;
using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Async;

/// <summary>Values of the service as text and back: each is written with the name of its type.</summary>
internal static class ValueText
{
    public static JsonObject Write(IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        var json = new JsonObject();
        foreach (var (key, value) in pairs) json[key] = Write(value);
        return json;
    }

    public static IEnumerable<KeyValuePair<string, object?>> ReadPairs(JsonNode? json) =>
        json is JsonObject pairs ? pairs.Select(pair => new KeyValuePair<string, object?>(pair.Key, Read(pair.Value))) : [];

    private static JsonNode? Write(object? value) => value switch
    {
        null => null,
        string text => Typed("s", text),
        bool flag => Typed("b", flag),
        int number => Typed("i", number),
        long number => Typed("l", number),
        double number => Typed("f", number),
        decimal number => Typed("d", number.ToString(CultureInfo.InvariantCulture)),
        Guid id => Typed("g", id),
        DateTime time => Typed("t", time.ToString("O", CultureInfo.InvariantCulture)),
        Money money => Typed("m", money.Value.ToString(CultureInfo.InvariantCulture)),
        OptionSetValue option => Typed("o", option.Value),
        OptionSetValueCollection options => Typed("oo", new JsonArray([.. options.Select(option => (JsonNode)option.Value)])),
        EntityReference reference => Typed("r", new JsonObject { ["table"] = reference.LogicalName, ["id"] = reference.Id, ["name"] = reference.Name }),
        Entity entity => Typed("e", Entity(entity)),
        EntityCollection several => Typed("ee", new JsonArray([.. several.Entities.Select(entity => (JsonNode)Entity(entity))])),
        Enum option => Typed("i", Convert.ToInt32(option, CultureInfo.InvariantCulture)),
        string[] texts => Typed("ss", new JsonArray([.. texts.Select(text => (JsonNode?)text)])),
        _ => throw Fault.NotSupported($"A value of type '{value.GetType().Name}' in the context of an asynchronous step"),
    };

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
            "oo" => new OptionSetValueCollection([.. value.AsArray().Select(option => new OptionSetValue((int)option!))]),
            "r" => new EntityReference((string?)value["table"], (Guid)value["id"]!) { Name = (string?)value["name"] },
            "e" => Entity(value),
            "ee" => new EntityCollection([.. value.AsArray().Select(entity => Entity(entity!))]),
            _ => value.AsArray().Select(text => (string?)text).ToArray(),
        };
    }

    private static JsonObject Typed(string type, JsonNode? value) => new() { ["t"] = type, ["v"] = value };

    private static JsonObject Entity(Entity entity) => new() { ["table"] = entity.LogicalName, ["id"] = entity.Id, ["values"] = Write(entity.Attributes) };

    private static Entity Entity(JsonNode json)
    {
        var entity = new Entity((string?)json["table"], (Guid)json["id"]!);
        foreach (var (key, value) in ReadPairs(json["values"])) entity[key] = value!;
        return entity;
    }
}
