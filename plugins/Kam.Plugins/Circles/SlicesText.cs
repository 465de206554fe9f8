using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Kam.Domain;

namespace Kam.Plugins.Circles;

/// <summary>Suppliers and shares as JSON: [{"supplier": "name or id", "percent": 40.5}].</summary>
static class SlicesText
{
    public static Decision<List<SupplierShare>> Read(string json)
    {
        var shares = Root(json) is { } root && root.Attribute("type")?.Value == "array" ? root.Elements().Select(Share).ToList() : null;
        if (shares is null || shares.Contains(null)) return Refusal.Of(RefusalCode.SlicesUnreadable);
        return shares.OfType<SupplierShare>().ToList();
    }

    static SupplierShare? Share(XElement item) =>
        item.Element("supplier")?.Value.Trim() is { Length: > 0 } supplier && item.Element("percent") is { } percent && percent.Attribute("type")?.Value == "number"
        && decimal.TryParse(percent.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new(supplier, Rounded.To(2, number))
            : null;

    static XElement? Root(string json)
    {
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
