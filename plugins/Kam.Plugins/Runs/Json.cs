using System;
using System.Globalization;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kam.Plugins.Runs;

/// <summary>Values as JSON, and JSON as elements: the framework of the plug-ins brings no writer that is worth its weight here.</summary>
static class Json
{
    const string Null = "null";

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Null;

    public static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Null;

    public static string Text(string text) => "\"" + string.Concat(text.Select(Escaped)) + "\"";

    public static string TextOrNull(string? text) => text is null ? Null : Text(text);

    /// <summary>Each value as an element with its type, named as its member; null for what is no JSON.</summary>
    public static XElement? Read(string json)
    {
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max);
            return XElement.Load(reader);
        }
        catch (Exception unreadable) when (unreadable is XmlException or InvalidOperationException)
        {
            // The second is what nothing at all is answered with.
            return null;
        }
    }

    static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
