using System.Xml.Linq;
using LocalDataverse.Faults;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Filters, conditions and the words of FetchXML.</summary>
internal static class FetchFilters
{
    public static FilterTree Filter(XElement element)
    {
        var type = (string?)element.Attribute("type") ?? "and";
        if (type is not ("and" or "or")) throw Fault.InvalidFilterType(type);
        var filter = new FilterTree { IsOr = type == "or" };
        filter.Conditions.AddRange(element.Elements("condition").Select(Condition));
        filter.Filters.AddRange(element.Elements("filter").Select(Filter));
        filter.Links.AddRange(element.Elements("link-entity").Select(link => FetchReader.Link(link, isAggregate: false)));
        return filter;
    }

    private static ConditionTree Condition(XElement element)
    {
        var values = element.Elements("value").Select(value => (object)value.Value).ToList();
        if (values.Count == 0 && (string?)element.Attribute("value") is { } single) values.Add(single);
        return new ConditionTree(FetchReader.Required(element, "attribute"), FetchOperators.Of(FetchReader.Required(element, "operator")), values)
        {
            Alias = (string?)element.Attribute("entityname"),
            OtherColumn = (string?)element.Attribute("valueof"),
        };
    }

    public static JoinOperator JoinKind(string text) => text switch
    {
        "inner" => JoinOperator.Inner,
        "outer" => JoinOperator.LeftOuter,
        "natural" => JoinOperator.Natural,
        "exists" => JoinOperator.Exists,
        "in" => JoinOperator.In,
        "any" => JoinOperator.Any,
        "not any" => JoinOperator.NotAny,
        "all" => JoinOperator.All,
        "not all" => JoinOperator.NotAll,
        "matchfirstrowusingcrossapply" => throw Fault.NotSupported($"The link type '{text}'"),
        _ => throw Fault.InvalidLinkType(text),
    };

    public static DatePart DatePartOf(string text) => text switch
    {
        "day" => DatePart.Day,
        "week" => DatePart.Week,
        "month" => DatePart.Month,
        "quarter" => DatePart.Quarter,
        "year" => DatePart.Year,
        "fiscal-period" or "fiscal-year" => throw Fault.NotSupported($"The date grouping '{text}'"),
        _ => throw Fault.InvalidDateGrouping(text),
    };

    public static Aggregation AggregationOf(string text, bool isDistinct) => text switch
    {
        "count" => Aggregation.Count,
        "countcolumn" => isDistinct ? Aggregation.CountDistinct : Aggregation.CountColumn,
        "sum" => Aggregation.Sum,
        "avg" => Aggregation.Average,
        "min" => Aggregation.Min,
        "max" => Aggregation.Max,
        _ => throw Fault.NotSupported($"The aggregate '{text}'"),
    };
}
