using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Faults;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>FetchXML as a tree.</summary>
internal static class FetchReader
{
    public static QueryTree Read(string fetchXml)
    {
        var fetch = Parse(fetchXml);
        FetchShape.Check(fetch);
        var entity = fetch.Element("entity") ?? throw Fault.MissingElement("entity");
        var isAggregate = Flag(fetch, "aggregate");
        var tree = new QueryTree
        {
            Table = Required(entity, "name"),
            AllColumns = entity.Element("all-attributes") is not null,
            Top = Positive(fetch, "top"),
            Page = Positive(fetch, "page") ?? 1,
            Count = Positive(fetch, "count"),
            Cookie = (string?)fetch.Attribute("paging-cookie"),
            IsDistinct = Flag(fetch, "distinct"),
            IsAggregate = isAggregate,
            WantsTotal = Flag(fetch, "returntotalrecordcount"),
            OrdersRaw = Flag(fetch, "useraworderby"),
            AggregateLimit = Whole(fetch, "aggregatelimit"),
        };
        tree.Columns.AddRange(entity.Elements("attribute").Select(element => Output(element, isAggregate)));
        tree.Filters.AddRange(entity.Elements("filter").Select(FetchFilters.Filter));
        tree.Links.AddRange(entity.Elements("link-entity").Select(element => Link(element, isAggregate)));
        tree.Orders.AddRange(entity.Elements("order").Select(Order));
        return tree;
    }

    private static XElement Parse(string fetchXml)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(fetchXml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var root = XElement.Load(reader);
            return root.Name.LocalName == "fetch" ? root : throw Malformed("its root is not fetch");
        }
        catch (XmlException exception)
        {
            throw Malformed(exception.Message);
        }
    }

    public static LinkTree Link(XElement element, bool isAggregate)
    {
        var link = new LinkTree
        {
            Table = Required(element, "name"),
            From = Required(element, "from"),
            To = Required(element, "to"),
            Alias = (string?)element.Attribute("alias"),
            Kind = FetchFilters.JoinKind((string?)element.Attribute("link-type") ?? "inner"),
            AllColumns = element.Element("all-attributes") is not null,
        };
        link.Columns.AddRange(element.Elements("attribute").Select(child => Output(child, isAggregate)));
        link.Filters.AddRange(element.Elements("filter").Select(FetchFilters.Filter));
        link.Links.AddRange(element.Elements("link-entity").Select(child => Link(child, isAggregate)));
        link.Orders.AddRange(element.Elements("order").Select(Order));
        return link;
    }

    private static OutputTree Output(XElement element, bool isAggregate)
    {
        var name = Required(element, "name");
        var alias = (string?)element.Attribute("alias");
        if (!isAggregate) return new OutputTree(name) { Alias = alias };
        if (alias is null) throw Fault.InvalidAlias(name);
        var part = (string?)element.Attribute("dategrouping") is { } grouping ? FetchFilters.DatePartOf(grouping) : (DatePart?)null;
        if (Flag(element, "groupby")) return new OutputTree(name) { Alias = alias, IsGroup = true, Part = part, InUtc = (string?)element.Attribute("usertimezone") is "false" or "0" };
        var aggregation = FetchFilters.AggregationOf(Required(element, "aggregate"), Flag(element, "distinct"));
        return new OutputTree(name) { Alias = alias, Aggregation = aggregation };
    }

    private static OrderTree Order(XElement element) => new((string?)element.Attribute("attribute"), Flag(element, "descending"))
    {
        Output = (string?)element.Attribute("alias"),
        Alias = (string?)element.Attribute("entityname"),
    };

    private static bool Flag(XElement element, string name) => (string?)element.Attribute(name) is "true" or "1";

    private static int? Positive(XElement element, string name) => Whole(element, name) is var number && number < 1 ? throw Fault.NotGreaterThanZero(name) : number;

    private static int? Whole(XElement element, string name) =>
        (string?)element.Attribute(name) is not { } text ? null : int.TryParse(text, out var number) ? number : throw Malformed($"{name} is not a number");

    public static string Required(XElement element, string name) => (string?)element.Attribute(name) ?? throw Malformed($"{element.Name.LocalName} has no {name}");

    public static DataverseFault Malformed(string why) => new(ErrorCodes.MalformedQuery, $"Invalid FetchXML: {why}.");
}
