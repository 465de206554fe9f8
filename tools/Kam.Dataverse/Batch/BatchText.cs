using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Kam.Dataverse;

/// <summary>Writes change sets as the body of a $batch (multipart/mixed): CRLF everywhere, a Content-ID for each request.</summary>
static class BatchText
{
    const string Root = "/api/data/v9.2/";

    public static (string Type, byte[] Bytes) Of(IReadOnlyList<ChangeSet> changeSets)
    {
        var boundary = $"batch_{Guid.NewGuid():N}";
        var text = new StringBuilder();
        var number = 0;
        foreach (var changeSet in changeSets)
        {
            var inner = $"changeset_{Guid.NewGuid():N}";
            text.Append($"--{boundary}\r\nContent-Type: multipart/mixed; boundary={inner}\r\n\r\n");
            foreach (var request in changeSet.Requests)
                Add(text.Append($"--{inner}\r\n"), request, ++number);
            text.Append($"--{inner}--\r\n");
        }
        text.Append($"--{boundary}--\r\n");
        return ($"multipart/mixed; boundary={boundary}", Encoding.UTF8.GetBytes(text.ToString()));
    }

    static void Add(StringBuilder text, Ask request, int number)
    {
        text.Append(CultureInfo.InvariantCulture, $"Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: {number}\r\n\r\n");
        text.Append($"{request.Method} {Root}{request.Path} HTTP/1.1\r\nContent-Type: application/json; type=entry\r\n");
        foreach (var (name, value) in request.Headers)
            text.Append($"{name}: {value}\r\n");
        text.Append("\r\n").Append(request.Body?.ToString(Formatting.None)).Append("\r\n");
    }
}
