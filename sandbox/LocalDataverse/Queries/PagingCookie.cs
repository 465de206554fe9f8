using System.Xml.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Queries;

/// <summary>The cookie that the platform hands out with a page.</summary>
internal static class PagingCookie
{
    public static string? Write(CompiledQuery query, DataCollection<Entity> page)
    {
        if (query.Tree.IsAggregate || query.Tree.IsDistinct || page.Count == 0) return null;
        return new XElement("cookie", new XAttribute("page", query.Tree.Page),
            new XElement(query.Root.Table.Id.Name, new XAttribute("last", page[^1].Id.ToString("B").ToUpperInvariant()), new XAttribute("first", page[0].Id.ToString("B").ToUpperInvariant())))
            .ToString(SaveOptions.DisableFormatting);
    }
}
