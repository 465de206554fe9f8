using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>Reads <c>{"error":{"code":"0x80060891","message":"…"}}</c>, the shape of every Web API error.</summary>
static class ErrorBody
{
    public static (int Code, string? Message) Read(string text)
    {
        // A proxy between us and the service answers in HTML: then there is no code, and the status must do.
        if (!text.StartsWith('{'))
            return (0, null);
        try
        {
            var error = JObject.Parse(text)["error"] as JObject;
            return (Code((string?)error?["code"]), (string?)error?["message"]);
        }
        catch (JsonException)
        {
            return (0, null);
        }
    }

    static int Code(string? text)
    {
        if (text is null)
            return 0;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var hex))
            return hex;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var plain) ? plain : 0;
    }
}
