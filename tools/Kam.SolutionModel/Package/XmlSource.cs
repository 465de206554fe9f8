using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>The only place that parses or writes XML: no DTD, no resolver, a bound on size; output without a byte-order mark, always alike.</summary>
static class XmlSource
{
    const long MaxCharacters = 64_000_000;

    static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <exception cref="InvalidDataException">The text is not well-formed, has a DTD or is too large; the message names the file.</exception>
    public static XDocument Parse(Stream stream, string name)
    {
        try
        {
            using var reader = XmlReader.Create(stream, Hardened);
            return XDocument.Load(reader);
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"{name}: {exception.Message}", exception);
        }
    }

    public static XDocument Parse(ReadOnlyMemory<byte> bytes, string name) => Parse(new MemoryStream(bytes.ToArray(), writable: false), name);

    public static byte[] Write(XElement root, bool declaration = false)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = !declaration,
        };
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings)) root.Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
