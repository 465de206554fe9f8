using System.Text;

namespace LocalDataverse.WebApi.Batch;

/// <summary>One request of a batch, or a change set of several that stand or fall together.</summary>
sealed record BatchItem(IReadOnlyList<BatchRequest> Requests, bool IsChangeSet);

/// <summary>A request inside a batch, with the Content-ID by which later ones may call its row.</summary>
sealed record BatchRequest(string? ContentId, ApiRequest Request)
{
    /// <summary>Reads <c>POST /api/data/v9.2/accounts HTTP/1.1</c>, headers and body; the address may be absolute, rooted, relative or begin with $1.</summary>
    public static BatchRequest Read(Part part, ApiRequest outer)
    {
        var lineEnd = part.Content.Span.IndexOf((byte)'\n');
        var line = Encoding.UTF8.GetString(lineEnd < 0 ? part.Content.Span : part.Content.Span[..lineEnd]).Trim();
        var words = line.Split(' ');
        if (words.Length < 2) throw ApiError.Payload($"'{line}' is not a request line.");
        var last = words[^1].StartsWith("HTTP/", StringComparison.Ordinal) ? words.Length - 1 : words.Length;
        var (path, query) = Address(string.Join("%20", words[1..last]), outer.Root);
        var inner = Multipart.Read(lineEnd < 0 ? default : part.Content[(lineEnd + 1)..]);
        var id = inner.Headers.Get("Content-ID") ?? part.Headers.Get("Content-ID");
        return new(id, new(words[0], path, query, Inherited(inner.Headers, outer.Headers), Trimmed(inner.Content), outer.Root) { Caller = outer.Caller });
    }

    /// <summary>Annotations preferred by the batch hold for its requests, unless they say otherwise.</summary>
    static Headers Inherited(Headers own, Headers outer)
    {
        if (own.Get("Prefer") is null && outer.Get("Prefer") is { } prefer) own["Prefer"] = prefer;
        return own;
    }

    static (string Path, string Query) Address(string address, Uri root)
    {
        var question = address.IndexOf('?');
        var (path, query) = question < 0 ? (address, "") : (address[..question], address[(question + 1)..]);
        if (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) path = path[path.IndexOf('/', 8)..];
        if (!path.StartsWith('/')) return (path, query);
        return HttpExchange.Root(path) is { } served
            ? (path[Math.Min(served.Length, path.Length)..], query)
            : throw ApiError.Payload($"The address '{path}' in the batch is not below {root.AbsolutePath}.");
    }

    static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> body)
    {
        var length = body.Span.TrimEnd("\r\n \t"u8).Length;
        return body[..length];
    }
}
