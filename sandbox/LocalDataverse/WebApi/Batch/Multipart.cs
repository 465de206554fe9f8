using System.Text;

namespace LocalDataverse.WebApi.Batch;

/// <summary>One part of a multipart body: its headers and its content.</summary>
sealed record Part(Headers Headers, ReadOnlyMemory<byte> Content);

/// <summary>Cuts a multipart/mixed body into parts. Lines may end in LF alone: not every client sends CRLF.</summary>
static class Multipart
{
    public static string Boundary(string? contentType)
    {
        var parameter = (contentType ?? "").Split(';').Select(part => part.Trim()).FirstOrDefault(part => part.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase));
        return parameter?["boundary=".Length..].Trim('"') is { Length: > 0 } boundary
            ? boundary
            : throw ApiError.Payload("The content type of a batch must be multipart/mixed with a boundary.");
    }

    public static IReadOnlyList<Part> Parts(ReadOnlyMemory<byte> body, string boundary)
    {
        var parts = new List<Part>();
        var delimiter = Encoding.ASCII.GetBytes("--" + boundary);
        var start = -1;
        foreach (var (begin, end, next) in Lines.Of(body))
        {
            var line = body.Span[begin..end];
            if (!line.StartsWith(delimiter)) continue;
            if (start >= 0) parts.Add(Read(WithoutLastBreak(body[start..begin])));
            start = next;
            if (line[delimiter.Length..].StartsWith("--"u8)) return parts;
        }
        throw ApiError.Payload($"The closing boundary --{boundary}-- is missing.");
    }

    /// <summary>Headers up to an empty line, then the content.</summary>
    public static Part Read(ReadOnlyMemory<byte> text)
    {
        var headers = new Headers();
        foreach (var (begin, end, next) in Lines.Of(text))
        {
            var line = Encoding.UTF8.GetString(text.Span[begin..end]);
            if (line.Length == 0) return new(headers, text[next..]);
            var colon = line.IndexOf(':');
            if (colon > 0) headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }
        return new(headers, default);
    }

    static ReadOnlyMemory<byte> WithoutLastBreak(ReadOnlyMemory<byte> text)
    {
        if (text.Span.EndsWith("\r\n"u8)) return text[..^2];
        return text.Span.EndsWith("\n"u8) ? text[..^1] : text;
    }
}
