using LocalDataverse.Faults;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>QueryExpression and QueryByAttribute as a tree.</summary>
internal static class ExpressionReader
{
    public static QueryTree Read(QueryExpression query)
    {
        var tree = new QueryTree
        {
            Table = query.EntityName,
            AllColumns = query.ColumnSet.AllColumns,
            Top = query.TopCount,
            Page = Math.Max(1, query.PageInfo?.PageNumber ?? 1),
            Count = query.PageInfo is { Count: > 0 } page ? page.Count : null,
            Cookie = query.PageInfo?.PagingCookie,
            IsDistinct = query.Distinct,
            WantsTotal = query.PageInfo?.ReturnTotalRecordCount == true,
        };
        tree.Columns.AddRange(query.ColumnSet.Columns.Select(column => new OutputTree(column)));
        tree.Filters.Add(Filter(query.Criteria));
        tree.Links.AddRange(query.LinkEntities.Select(Link));
        tree.Orders.AddRange(query.Orders.Select(Order));
        return tree;
    }

    public static QueryTree Read(QueryByAttribute query)
    {
        var expression = new QueryExpression(query.EntityName) { ColumnSet = query.ColumnSet, TopCount = query.TopCount, PageInfo = query.PageInfo };
        if (query.Attributes.Count != query.Values.Count) throw Fault.AttributesWithoutValues();
        for (var index = 0; index < query.Attributes.Count; index++) expression.Criteria.AddCondition(query.Attributes[index], ConditionOperator.Equal, query.Values[index]);
        expression.Orders.AddRange(query.Orders);
        return Read(expression);
    }

    private static LinkTree Link(LinkEntity link)
    {
        var tree = new LinkTree
        {
            Table = link.LinkToEntityName,
            From = link.LinkToAttributeName,
            To = link.LinkFromAttributeName,
            Alias = link.EntityAlias,
            Kind = link.JoinOperator,
            AllColumns = link.Columns.AllColumns,
        };
        tree.Columns.AddRange(link.Columns.Columns.Select(column => new OutputTree(column)));
        tree.Filters.Add(Filter(link.LinkCriteria));
        tree.Links.AddRange(link.LinkEntities.Select(Link));
        tree.Orders.AddRange(link.Orders.Select(Order));
        return tree;
    }

    private static OrderTree Order(OrderExpression order) => new(order.AttributeName, order.OrderType == OrderType.Descending) { Alias = order.EntityName };

    private static FilterTree Filter(FilterExpression filter)
    {
        var tree = new FilterTree { IsOr = filter.FilterOperator == LogicalOperator.Or };
        tree.Conditions.AddRange(filter.Conditions.Select(Condition));
        tree.Filters.AddRange(filter.Filters.Select(Filter));
        if (filter.AnyAllFilterLinkEntity is { } link) tree.Links.Add(Link(link));
        return tree;
    }

    private static ConditionTree Condition(ConditionExpression condition)
    {
        if (condition.CompareColumns)
        {
            var other = condition.Values.FirstOrDefault() as string ?? throw Fault.InvalidArgument($"The condition on '{condition.AttributeName}' compares with no column.");
            return new ConditionTree(condition.AttributeName, condition.Operator, []) { Alias = condition.EntityName, OtherColumn = other };
        }
        return new ConditionTree(condition.AttributeName, condition.Operator, Flat(condition.Values)) { Alias = condition.EntityName };
    }

    /// <summary>Values may come one by one or as an array in the place of one.</summary>
    private static List<object> Flat(IEnumerable<object> values)
    {
        var flat = new List<object>();
        foreach (var value in values)
        {
            if (value is System.Collections.IEnumerable several and not string) flat.AddRange(several.Cast<object>());
            else flat.Add(value ?? throw Fault.InvalidArgument("A condition has no value."));
        }
        return flat;
    }
}
