using System.Xml.Linq;
using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using LocalDataverse.WebApi.Queries;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Apply;

/// <summary>An aggregating FetchXML for a transformation.</summary>
static class FetchBuilder
{
    public static XElement Build(ServiceModel model, EntityType type, Transformation transformation, QueryOptions options)
    {
        var query = new QueryExpression(type.Name);
        var links = new LinkTree(model, type, query);
        if (transformation.Filter is { } filter) new FilterTranslator(links).AddTo(query.Criteria, filter);
        var outputs = Outputs(links, transformation, type).ToList();
        var entity = new XElement("entity", new XAttribute("name", type.Name));
        foreach (var (link, attribute) in outputs.Where(output => output.Link is null)) entity.Add(attribute);
        foreach (var link in query.LinkEntities) entity.Add(Link(link, outputs));
        if (FetchFilter.Of(query.Criteria) is { } criteria) entity.Add(criteria);
        foreach (var order in options.OrderBy) entity.Add(Order(order, transformation));
        var fetch = new XElement("fetch", new XAttribute("aggregate", "true"), entity);
        if (options.Top is { } top) fetch.SetAttributeValue("top", top);
        return fetch;
    }

    static IEnumerable<(LinkEntity? Link, XElement Attribute)> Outputs(LinkTree links, Transformation transformation, EntityType type)
    {
        foreach (var path in transformation.GroupBy)
        {
            var place = links.Resolve(path);
            if (place.Column.Type == ColumnType.DateTime) throw ApiError.NotSupported($"groupby of the date '{path}'");
            yield return (place.Link, Attribute(place.Column.LogicalName, string.Join('_', path.Segments), new XAttribute("groupby", "true")));
        }
        foreach (var aggregate in transformation.Aggregates)
        {
            var place = aggregate.Path is { } path ? links.Resolve(path) : null;
            var attribute = Attribute(place?.Column.LogicalName ?? type.PrimaryId, aggregate.Alias, new XAttribute("aggregate", aggregate.Method));
            if (aggregate.Method == "countcolumn") attribute.SetAttributeValue("distinct", "true");
            yield return (place?.Link, attribute);
        }
    }

    static XElement Attribute(string column, string alias, XAttribute role) =>
        new("attribute", new XAttribute("name", column), new XAttribute("alias", alias), role);

    static XElement Link(LinkEntity link, List<(LinkEntity? Link, XElement Attribute)> outputs) => new(
        "link-entity",
        new XAttribute("name", link.LinkToEntityName),
        new XAttribute("from", link.LinkToAttributeName),
        new XAttribute("to", link.LinkFromAttributeName),
        new XAttribute("link-type", link.JoinOperator == JoinOperator.LeftOuter ? "outer" : "inner"),
        link.EntityAlias is null ? null : new XAttribute("alias", link.EntityAlias),
        outputs.Where(output => output.Link == link).Select(output => output.Attribute),
        link.LinkEntities.Select(inner => Link(inner, outputs)));

    /// <summary>The platform orders groups by what they are grouped by, and refuses to order them by their aggregates.</summary>
    static XElement Order(OrderItem item, Transformation transformation)
    {
        var column = transformation.GroupBy.FirstOrDefault(path => path.Segments.SequenceEqual(item.Path.Segments))
            ?? throw ApiError.Syntax("The query node SingleValueOpenPropertyAccess is not supported.");
        return new("order", new XAttribute("alias", string.Join('_', column.Segments)), new XAttribute("descending", item.Descending ? "true" : "false"));
    }
}
