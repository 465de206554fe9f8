using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kam.Cli.Tests.Loopback;

/// <summary>
/// A web server on a real socket that answers as the test says, in turn, and can also hang up. What was asked is kept.
/// </summary>
sealed class LoopbackServer : IDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly ConcurrentQueue<Reply> _script;
    readonly Func<Asked, Reply> _otherwise;

    public LoopbackServer(Func<Asked, Reply> otherwise, params Reply[] script)
    {
        (_script, _otherwise) = (new ConcurrentQueue<Reply>(script), otherwise);
        _listener.Start();
        _ = AcceptAsync();
    }

    public LoopbackServer(params Reply[] script) : this(_ => Reply.Json("{}"), script)
    {
    }

    public ConcurrentQueue<Asked> Asked { get; } = new();

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public void Dispose() => _listener.Stop();

    async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is ObjectDisposedException or SocketException)
        {
        }
    }

    async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            var asked = await HttpReader.ReadAsync(connection.GetStream());
            Asked.Enqueue(asked);
            var reply = _script.TryDequeue(out var scripted) ? scripted : _otherwise(asked);
            if (reply.HangUp)
                connection.LingerState = new LingerOption(true, 0);
            else
                await connection.GetStream().WriteAsync(reply.Bytes());
        }
    }
}

sealed record Asked(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);

sealed record Reply(int Status, string Body, params (string Name, string Value)[] Headers)
{
    public bool HangUp { get; private init; }

    public static Reply Json(string body, params (string Name, string Value)[] headers) => new(200, body, headers);

    public static Reply NoContent(params (string Name, string Value)[] headers) => new(204, "", headers);

    public static Reply Error(int status, string code, string message, params (string Name, string Value)[] headers) =>
        new(status, $$$"""{"error":{"code":"{{{code}}}","message":"{{{message}}}"}}""", headers);

    public static Reply Throttled(string code = "0x80072322", string retryAfter = "0") =>
        Error(429, code, "Number of requests exceeded the limit of 6000 over time window of 300 seconds.", ("Retry-After", retryAfter));

    /// <summary>The connection is reset before a byte of the answer.</summary>
    public static Reply Reset { get; } = new(0, "") { HangUp = true };

    public byte[] Bytes()
    {
        var body = Encoding.UTF8.GetBytes(Body);
        var head = new StringBuilder($"HTTP/1.1 {Status} Reply\r\nConnection: close\r\n");
        foreach (var (name, value) in Headers)
            head.Append($"{name}: {value}\r\n");
        if (Status != 204)
            head.Append($"Content-Type: application/json; odata.metadata=minimal\r\nContent-Length: {body.Length}\r\n");
        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. body];
    }
}
