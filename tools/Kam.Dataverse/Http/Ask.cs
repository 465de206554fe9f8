using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Dataverse;

/// <summary>One request to the Web API, as data, so that it can be sent again.</summary>
public sealed record Ask(HttpMethod Method, string Path)
{
    public JObject? Body { get; init; }

    /// <summary>A body that is no JSON, with its content type; instead of <see cref="Body"/>.</summary>
    public (string Type, byte[] Bytes)? Content { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>
    /// Asking twice leaves the same state as asking once, so a lost connection may be answered by asking again.
    /// True by itself for all but POST; a POST that writes by alternate key says so.
    /// </summary>
    public bool Repeatable { get; init; } = Method != HttpMethod.Post;

    /// <summary>The caller can ask for less at a time: a request that is too slow for the service is given back to it and not repeated.</summary>
    public bool Divisible { get; init; }

    public static Ask Get(string path) => new(HttpMethod.Get, path);

    public static Ask Post(string path, JObject body) => new(HttpMethod.Post, path) { Body = body };

    public static Ask Patch(string path, JObject body) => new(HttpMethod.Patch, path) { Body = body };

    public static Ask Delete(string path) => new(HttpMethod.Delete, path);

    /// <summary>The same request with one more header.</summary>
    public Ask With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    internal (string Type, byte[] Bytes)? Payload() =>
        Content ?? (Body is null ? null : ("application/json; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(Body.ToString(Formatting.None))));
}
