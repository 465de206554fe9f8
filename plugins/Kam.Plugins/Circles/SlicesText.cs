using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Kam.Domain;
using Kam.Plugins.Runs;

namespace Kam.Plugins.Circles;

/// <summary>Suppliers and shares as JSON: [{"supplier": "name or id", "percent": 40.5}].</summary>
static class SlicesText
{
    public static Decision<List<SupplierShare>> Read(string json)
    {
        var shares = Json.Read(json) is { } root && root.Attribute("type")?.Value == "array" ? root.Elements().Select(Share).ToList() : null;
        if (shares is null || shares.Contains(null)) return Refusal.Of(RefusalCode.SlicesUnreadable);
        return shares.OfType<SupplierShare>().ToList();
    }

    static SupplierShare? Share(XElement item) =>
        item.Element("supplier")?.Value.Trim() is { Length: > 0 } supplier && item.Element("percent") is { } percent && percent.Attribute("type")?.Value == "number"
        && decimal.TryParse(percent.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new(supplier, Rounded.To(2, number))
            : null;
}
