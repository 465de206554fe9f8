using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Score.Rows;

/// <summary>Values of the domain as the Web API takes them.</summary>
static class Cell
{
    public static JToken Of(object? value) => value switch
    {
        null => JValue.CreateNull(),
        Day day => day.ToString(),
        Enum option => Option.First + Convert.ToInt32(option),
        _ => new JValue(value),
    };

    public static Day? Day(JObject row, string column) =>
        (string?)row[column] is { } text ? Domain.Day.Of(DateTime.Parse(text.AsSpan(0, 10), System.Globalization.CultureInfo.InvariantCulture)) : null;

    public static T? Choice<T>(JObject row, string column) where T : struct, Enum =>
        (int?)row[column] is { } option ? Option.Member<T>(option) : null;
}
