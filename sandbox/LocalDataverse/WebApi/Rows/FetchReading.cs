using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET set?fetchXml=…: rows, joined columns under their alias, aggregates, and the paging cookie as an annotation.</summary>
static class FetchReading
{
    public static ApiResponse Of(ApiCall call, EntityType type, string text)
    {
        if (call.Options is not { Select: null, Filter: null, OrderBy: [], Expand: [], Top: null, Apply: null, SavedQuery: null })
            throw ApiError.NotSupported("fetchXml together with other query options");
        var fetch = Parse(text);
        if (fetch.Element("entity")?.Attribute("name")?.Value is { } name && name != type.Name)
            throw ApiError.Syntax($"The entity name '{name}' in the FetchXML is not that of the entity set '{type.Set}'.");
        return Run(call, type, fetch);
    }

    /// <summary>Runs a fetch under the page size that the request prefers, when it names one.</summary>
    public static ApiResponse Run(ApiCall call, EntityType type, XElement fetch)
    {
        var page = Page.Of(call.Options.SkipToken);
        if (call.Prefer.PageSize is { } size && fetch.Attribute("top") is null && fetch.Attribute("count") is null) fetch.SetAttributeValue("count", size);
        if (call.Options.SkipToken is not null)
        {
            fetch.SetAttributeValue("page", page.Number);
            fetch.SetAttributeValue("paging-cookie", page.Cookie);
        }
        if (call.Options.Count) fetch.SetAttributeValue("returntotalrecordcount", "true");
        var hidesVersion = AskForVersion(type, fetch);
        var rows = call.Query(new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting)));
        return ApiResponse.Of(200, ApiResponse.Json, JsonBody.Write(json => Body(json, call, type, fetch, rows, hidesVersion))).With("Preference-Applied", call.Prefer.Applied());
    }

    static void Body(Utf8JsonWriter json, ApiCall call, EntityType type, XElement fetch, EntityCollection rows, bool hidesVersion)
    {
        json.WriteString("@odata.context", Context.Rows(call, type));
        RowsAnswer.Counts(json, call, rows);
        if (call.Prefer.Includes(Annotation.MoreRecords)) json.WriteBoolean($"@{Annotation.MoreRecords}", rows.MoreRecords);
        if (call.Prefer.Includes(Annotation.FetchCookie) && rows.MoreRecords) json.WriteString($"@{Annotation.FetchCookie}", Page.SkipToken(Number(fetch) + 1, rows.PagingCookie));
        json.WriteStartArray("value");
        var writer = new RowWriter(json, call.Prefer, call.Root);
        foreach (var row in rows.Entities) FetchedRow.Write(json, writer, row, type, call.Model, hidesVersion);
        json.WriteEndArray();
        if (rows.MoreRecords && call.Prefer.PageSize is not null) json.WriteString("@odata.nextLink", RowsAnswer.NextLink(call, rows));
    }

    /// <summary>Rows come with their entity tags, though the query does not name the version; true when it has been added.</summary>
    static bool AskForVersion(EntityType type, XElement fetch)
    {
        if (IsSet(fetch, "aggregate") || IsSet(fetch, "distinct") || type.Column(QueryBuilder.Version) is null || fetch.Element("entity") is not { } entity) return false;
        if (entity.Element("all-attributes") is not null || entity.Elements("attribute").Any(attribute => attribute.Attribute("name")?.Value == QueryBuilder.Version)) return false;
        entity.Add(new XElement("attribute", new XAttribute("name", QueryBuilder.Version)));
        return true;
    }

    static bool IsSet(XElement fetch, string flag) => fetch.Attribute(flag)?.Value is "true" or "1";

    static int Number(XElement fetch) => int.TryParse(fetch.Attribute("page")?.Value, CultureInfo.InvariantCulture, out var page) ? page : 1;

    public static XElement Parse(string text)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XElement.Load(reader);
        }
        catch (XmlException error)
        {
            throw new ApiError(400, unchecked((int)0x80040201), $"Invalid XML. {error.Message}");
        }
    }
}
