using System.Xml.Linq;
using LocalDataverse.Faults;

namespace LocalDataverse.Queries;

/// <summary>Features of FetchXML that are not known here are named instead of being passed over.</summary>
internal static class FetchAttributes
{
    private static readonly HashSet<string> OfFetch = ["version", "output-format", "mapping", "distinct", "top", "count", "page", "paging-cookie", "aggregate", "returntotalrecordcount", "no-lock", "useraworderby", "latematerialize", "savedqueryid", "utc-offset", "min-active-row-version"];
    private static readonly HashSet<string> OfEntity = ["attribute", "all-attributes", "filter", "link-entity", "order"];

    public static void Check(XElement fetch)
    {
        if (fetch.Attributes().FirstOrDefault(attribute => !attribute.IsNamespaceDeclaration && !OfFetch.Contains(attribute.Name.LocalName)) is { } stranger)
            throw Fault.NotSupported($"The FetchXML attribute '{stranger.Name.LocalName}'");
    }

    public static void CheckChildren(XElement entity)
    {
        if (entity.Elements().FirstOrDefault(element => !OfEntity.Contains(element.Name.LocalName)) is { } stranger)
            throw Fault.NotSupported($"The FetchXML element '{stranger.Name.LocalName}' in '{entity.Name.LocalName}'");
    }
}
