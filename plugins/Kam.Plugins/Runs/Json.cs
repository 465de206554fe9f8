using System.Globalization;
using System.Linq;

namespace Kam.Plugins.Runs;

/// <summary>Values as JSON: the framework of the plug-ins brings no writer that is worth its weight here.</summary>
static class Json
{
    const string Null = "null";

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Null;

    public static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Null;

    public static string Text(string text) => "\"" + string.Concat(text.Select(Escaped)) + "\"";

    public static string TextOrNull(string? text) => text is null ? Null : Text(text);

    static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
