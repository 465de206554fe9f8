using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>What came back, read to its end: a connection lost in the middle of a body counts as a failed attempt.</summary>
public sealed record Answer(HttpStatusCode Status, ReadOnlyMemory<byte> Bytes, IReadOnlyDictionary<string, string> Headers, TimeSpan? RetryAfter)
{
    string? _text;

    public bool Succeeded => (int)Status is >= 200 and < 300;

    public string Text => _text ??= System.Text.Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>The body as an object. Decimals stay decimals to the cent, and dates stay the text that the service sent.</summary>
    public JObject Json()
    {
        using var reader = new JsonTextReader(new StringReader(Text))
        {
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
        };
        return JObject.Load(reader);
    }

    internal static async Task<Answer> ReadAsync(HttpResponseMessage response, TimeProvider clock, CancellationToken cancel)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancel).ConfigureAwait(false);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase);
        var after = response.Headers.RetryAfter;
        var wait = after?.Delta ?? (after?.Date is { } date ? date - clock.GetUtcNow() : null);
        return new Answer(response.StatusCode, body, headers, wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
    }
}
