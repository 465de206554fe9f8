using System.Xml.Linq;
using LocalDataverse.Faults;

namespace LocalDataverse.Queries;

/// <summary>
/// What FetchXML may hold here, element by element. What is documented and not known here is named instead of being passed over. Accepted without effect:
/// versions and mappings, hints to the server, and what designers leave behind (names and types of values, visibility).
/// </summary>
internal static class FetchShape
{
    private static readonly string[] OfTable = ["attribute", "all-attributes", "filter", "link-entity", "order"];

    private static readonly Dictionary<string, (string[] Attributes, string[] Children)> Elements = new()
    {
        ["fetch"] = (["version", "output-format", "mapping", "distinct", "top", "count", "page", "paging-cookie", "aggregate", "aggregatelimit", "returntotalrecordcount", "no-lock", "useraworderby", "latematerialize", "options", "savedqueryid"], ["entity"]),
        ["entity"] = (["name"], OfTable),
        ["link-entity"] = (["name", "from", "to", "alias", "link-type", "visible", "intersect"], OfTable),
        ["attribute"] = (["name", "alias", "aggregate", "groupby", "distinct", "dategrouping", "usertimezone", "addedby"], []),
        ["all-attributes"] = ([], []),
        ["order"] = (["attribute", "alias", "entityname", "descending"], []),
        ["filter"] = (["type", "isquickfindfields", "overridequickfindrecordlimitenabled", "overridequickfindrecordlimitdisabled", "hint"], ["condition", "filter", "link-entity"]),
        ["condition"] = (["attribute", "operator", "value", "valueof", "entityname", "uiname", "uitype", "uihidden"], ["value"]),
        ["value"] = (["uiname", "uitype"], []),
    };

    public static void Check(XElement element)
    {
        var (attributes, children) = Elements[element.Name.LocalName];
        foreach (var attribute in element.Attributes())
        {
            if (!attribute.IsNamespaceDeclaration && !attributes.Contains(attribute.Name.LocalName))
                throw Fault.NotSupported($"The FetchXML attribute '{attribute.Name.LocalName}' of '{element.Name.LocalName}'");
        }
        foreach (var child in element.Elements())
        {
            if (!children.Contains(child.Name.LocalName)) throw Fault.NotSupported($"The FetchXML element '{child.Name.LocalName}' in '{element.Name.LocalName}'");
            Check(child);
        }
    }
}
