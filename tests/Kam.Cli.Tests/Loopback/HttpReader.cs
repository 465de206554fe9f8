using System.Text;

namespace Kam.Cli.Tests.Loopback;

/// <summary>Reads one request from a stream: as much of HTTP/1.1 as the client under test speaks.</summary>
static class HttpReader
{
    public static async Task<Asked> ReadAsync(Stream stream)
    {
        var head = await HeadAsync(stream);
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var first = lines[0].Split(' ');
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length) : 0];
        await stream.ReadExactlyAsync(body);
        return new Asked(first[0], first[1], headers, Encoding.UTF8.GetString(body));
    }

    static async Task<string> HeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await stream.ReadExactlyAsync(one);
            head.Append((char)one[0]);
        }
        return head.ToString();
    }
}
