using System.Globalization;
using System.Text.Json;
using Kam.SolutionModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>Writes one value of a row, as the type of its column wants it.</summary>
static class ValueWriter
{
    public static void Write(Utf8JsonWriter json, object? value, Column? column)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case AliasedValue aliased: Write(json, aliased.Value, column); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case Guid id: json.WriteStringValue(id); break;
            case Money money: json.WriteNumberValue(money.Value); break;
            case OptionSetValue option: json.WriteNumberValue(option.Value); break;
            case OptionSetValueCollection options: json.WriteStringValue(string.Join(',', options.Select(option => option.Value))); break;
            case EntityReference reference: json.WriteStringValue(reference.Id); break;
            case DateTime time: json.WriteStringValue(Text(time, column)); break;
            default: throw ApiError.NotSupported($"A value of {value.GetType().Name} in a JSON answer");
        }
    }

    static string Text(DateTime time, Column? column) => column?.DateBehavior == DateBehavior.DateOnly
        ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : (time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
