using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Queries;

/// <summary>
/// The cookie that the platform hands out with a page: where the page began and ended in the query's own order. The next page is what comes behind that
/// place, however many rows came or went before it meanwhile.
/// </summary>
internal static class PagingCookie
{
    private const string Page = "page";
    private const string Last = "last";
    private const string Kind = "kind";

    /// <param name="rows">As the store gave them.</param>
    public static string? Write(CompiledQuery query, IReadOnlyList<object?[]> rows)
    {
        if (query.KeyIndexes.Count == 0 || rows.Count == 0) return null;
        var keys = query.KeyIndexes.Select((index, place) => Key(NameOf(query.Select.OrderBy[place]), rows[^1][index], rows[0][index]));
        return new XElement("cookie", new XAttribute(Page, query.Tree.Page), keys).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The values behind which the page begins; null where the cookie is not of the page before, or of another query: then rows are counted off.</summary>
    public static IReadOnlyList<object?>? Read(string? cookie, int page, IReadOnlyList<Order> orders)
    {
        if (string.IsNullOrEmpty(cookie) || Parse(cookie) is not { } root || (int?)root.Attribute(Page) != page - 1) return null;
        var keys = root.Elements().ToList();
        return keys.Select(key => key.Name.LocalName).SequenceEqual(orders.Select(NameOf)) ? keys.ConvertAll(Value) : null;
    }

    private static XElement? Parse(string cookie)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(cookie), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string NameOf(Order order) => order.By switch
    {
        ColumnOf column => column.Column,
        Ranking { Of: ColumnOf column } => column.Column,
        _ => "key",
    };

    private static XElement Key(string name, object? last, object? first) =>
        new(name, new XAttribute(Last, Text(last)), new XAttribute("first", Text(first)), new XAttribute(Kind, KindOf(last)));

    private static string KindOf(object? value) => value switch { null => "null", long => "whole", double => "real", Guid => "id", _ => "text" };

    private static string Text(object? value) => value switch
    {
        null => "",
        Guid id => id.ToString("B").ToUpperInvariant(),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static object? Value(XElement key) => (string?)key.Attribute(Kind) switch
    {
        "whole" => (long)key.Attribute(Last)!,
        "real" => (double)key.Attribute(Last)!,
        "id" => Guid.Parse((string)key.Attribute(Last)!),
        "text" => (string)key.Attribute(Last)!,
        _ => null,
    };
}
