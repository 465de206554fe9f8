using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Queries;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Apply;

/// <summary>The criteria of a query as a FetchXML filter.</summary>
static class FetchFilter
{
    public static XElement? Of(FilterExpression filter)
    {
        if (filter.Conditions.Count + filter.Filters.Count == 0 && filter.AnyAllFilterLinkEntity is null) return null;
        return new("filter",
            new XAttribute("type", filter.FilterOperator == LogicalOperator.Or ? "or" : "and"),
            filter.Conditions.Select(Condition),
            filter.Filters.Select(Of),
            filter.AnyAllFilterLinkEntity is { } link ? Link(link) : null);
    }

    static XElement Link(LinkEntity link) => new("link-entity",
        new XAttribute("name", link.LinkToEntityName),
        new XAttribute("from", link.LinkToAttributeName),
        new XAttribute("to", link.LinkFromAttributeName),
        new XAttribute("link-type", link.JoinOperator switch { JoinOperator.Any => "any", JoinOperator.NotAny => "not any", JoinOperator.LeftOuter => "outer", _ => "inner" }),
        link.EntityAlias is null ? null : new XAttribute("alias", link.EntityAlias),
        Of(link.LinkCriteria),
        link.LinkEntities.Select(Link));

    static XElement Condition(ConditionExpression condition)
    {
        var element = new XElement("condition",
            condition.EntityName is null ? null : new XAttribute("entityname", condition.EntityName),
            new XAttribute("attribute", condition.AttributeName),
            new XAttribute("operator", Operator(condition.Operator)));
        if (condition.CompareColumns) element.SetAttributeValue("valueof", condition.Values[0]);
        else if (condition.Values.Count == 1 && condition.Operator is not (ConditionOperator.In or ConditionOperator.NotIn)) element.SetAttributeValue("value", Text(condition.Values[0]));
        else element.Add(condition.Values.Select(value => new XElement("value", Text(value))));
        return element;
    }

    static string Operator(ConditionOperator operation) => FetchOperators.WordOf(operation) ?? throw ApiError.NotSupported($"The query function '{operation}' in $apply");

    static string Text(object value) => value switch
    {
        DateTime time => time.TimeOfDay == TimeSpan.Zero ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
