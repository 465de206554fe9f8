using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Apply;

/// <summary>The criteria of a query as a FetchXML filter.</summary>
static partial class FetchFilter
{
    public static XElement? Of(FilterExpression filter)
    {
        if (filter.Conditions.Count + filter.Filters.Count == 0) return null;
        return new("filter",
            new XAttribute("type", filter.FilterOperator == LogicalOperator.Or ? "or" : "and"),
            filter.Conditions.Select(Condition),
            filter.Filters.Select(Of));
    }

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

    static string Operator(ConditionOperator operation) => operation switch
    {
        ConditionOperator.Equal => "eq",
        ConditionOperator.NotEqual => "ne",
        ConditionOperator.GreaterThan => "gt",
        ConditionOperator.GreaterEqual => "ge",
        ConditionOperator.LessThan => "lt",
        ConditionOperator.LessEqual => "le",
        ConditionOperator.DoesNotBeginWith => "not-begin-with",
        ConditionOperator.DoesNotEndWith => "not-end-with",
        ConditionOperator.DoesNotContainValues => "not-contain-values",
        ConditionOperator.Last7Days => "last-seven-days",
        ConditionOperator.Next7Days => "next-seven-days",
        ConditionOperator.EqualUserId => "eq-userid",
        ConditionOperator.NotEqualUserId => "ne-userid",
        ConditionOperator.EqualBusinessId => "eq-businessid",
        ConditionOperator.NotEqualBusinessId => "ne-businessid",
        ConditionOperator.EqualUserLanguage => "eq-userlanguage",
        ConditionOperator.EqualUserTeams => "eq-userteams",
        ConditionOperator.EqualUserOrUserTeams => "eq-useroruserteams",
        ConditionOperator.BeginsWith => "begins-with",
        _ => Words().Replace(operation.ToString(), "-$1").ToLowerInvariant().TrimStart('-'),
    };

    static string Text(object value) => value switch
    {
        DateTime time => time.TimeOfDay == TimeSpan.Zero ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Words();
}
