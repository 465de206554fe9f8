using System.Globalization;
using System.Text;

namespace LocalDataverse.WebApi.Batch;

/// <summary>Writes the answer of a batch or a change set: CRLF, beginning with the boundary.</summary>
sealed class MultipartWriter(string boundary)
{
    readonly MemoryStream stream = new();

    public string Boundary => boundary;

    public void Add(ApiResponse response, string? contentId)
    {
        Text($"--{boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n");
        if (contentId is not null) Text($"Content-ID: {contentId}\r\n");
        Text($"\r\nHTTP/1.1 {response.Status.ToString(CultureInfo.InvariantCulture)} {StatusText.Of(response.Status)}\r\n");
        foreach (var (name, value) in response.Headers) Text($"{name}: {value}\r\n");
        Text("\r\n");
        stream.Write(response.Body.Span);
        Text("\r\n");
    }

    /// <summary>A change set's answers as one part.</summary>
    public void Add(MultipartWriter changeSet)
    {
        Text($"--{boundary}\r\nContent-Type: multipart/mixed; boundary={changeSet.Boundary}\r\n\r\n");
        stream.Write(changeSet.Close());
        Text("\r\n");
    }

    public byte[] Close()
    {
        Text($"--{boundary}--\r\n");
        return stream.ToArray();
    }

    void Text(string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
