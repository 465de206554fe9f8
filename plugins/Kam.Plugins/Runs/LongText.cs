using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace Kam.Plugins.Runs;

/// <summary>A text for a column of a million characters: packed when it would not find room, which batches of clients that buy daily can come to.</summary>
static class LongText
{
    const int Room = 1_000_000;
    const string Packed = "deflate:";

    public static string Write(string text)
    {
        if (text.Length <= Room) return text;
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            var content = Encoding.UTF8.GetBytes(text);
            deflate.Write(content, 0, content.Length);
        }
        return Packed + Convert.ToBase64String(bytes.ToArray());
    }

    public static string Read(string? text)
    {
        if (text?.StartsWith(Packed, StringComparison.Ordinal) != true) return text ?? "";
        using var bytes = new MemoryStream(Convert.FromBase64String(text.Substring(Packed.Length)));
        using var deflate = new DeflateStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(deflate, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
