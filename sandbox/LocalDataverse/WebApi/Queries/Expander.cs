using LocalDataverse.WebApi.Json;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>Brings along the rows of $expand: one query for each expanded property and level, whatever the number of rows.</summary>
sealed class Expander(ServiceModel model, Func<QueryExpression, EntityCollection> retrieve)
{
    public IReadOnlyList<Expansion> Expand(EntityType type, QueryOptions options, IReadOnlyCollection<Entity> rows) =>
        [.. options.Expand.Select(item => One(type, item, rows))];

    Expansion One(EntityType type, ExpandItem item, IReadOnlyCollection<Entity> rows)
    {
        var navigation = type.RequiredNavigation(item.Navigation);
        if (navigation is ToOne { IsPolymorphic: true }) throw ApiError.NotSupported($"$expand of '{navigation.Name}', which leads to several types,");
        if (navigation is ToOne { Column.Targets: { Count: > 0 } targets } && !targets.Contains(navigation.Target)) throw ApiError.NotSupported($"$expand of '{navigation.Name}'");
        var target = model.RequiredType(navigation.Target);
        var query = QueryBuilder.Build(model, target, item.Options);
        var pairs = rows.Count == 0 ? [] : Pairs(navigation, target, query, rows);
        var children = pairs.Select(pair => pair.Row).DistinctBy(row => row.Id).ToList();
        var shape = RowShape.Of(target, item.Options, Expand(target, item.Options, children));
        return new(navigation, shape, item.ReferencesOnly, Limited(pairs, item.Options.Top).ToLookup(pair => pair.Parent, pair => pair.Row));
    }

    /// <summary>$top inside $expand counts for each parent.</summary>
    static IEnumerable<(Guid Parent, Entity Row)> Limited(List<(Guid Parent, Entity Row)> pairs, int? top) =>
        top is { } limit ? pairs.GroupBy(pair => pair.Parent).SelectMany(group => group.Take(limit)) : pairs;

    List<(Guid Parent, Entity Row)> Pairs(Navigation navigation, EntityType target, QueryExpression query, IReadOnlyCollection<Entity> rows) => navigation switch
    {
        ToOne single => Parents(single, target, query, rows),
        ToMany many => Children(many, query, rows),
        AcrossMany across => Across(across, target, query, rows),
        _ => throw ApiError.NotSupported($"$expand of '{navigation.Name}'"),
    };

    List<(Guid, Entity)> Parents(ToOne single, EntityType target, QueryExpression query, IReadOnlyCollection<Entity> rows)
    {
        var ids = rows.Select(row => row.GetAttributeValue<EntityReference>(single.Column.LogicalName))
            .Where(reference => reference?.LogicalName == target.Name).Select(reference => reference!.Id).Distinct().ToArray();
        if (ids.Length == 0) return [];
        query.Criteria = Restricted(query.Criteria, new(target.PrimaryId, ConditionOperator.In, ids));
        return [.. All(query).Select(row => (row.Id, row))];
    }

    List<(Guid, Entity)> Children(ToMany many, QueryExpression query, IReadOnlyCollection<Entity> rows)
    {
        if (!query.ColumnSet.AllColumns && !query.ColumnSet.Columns.Contains(many.Column)) query.ColumnSet.AddColumn(many.Column);
        query.Criteria = Restricted(query.Criteria, new(many.Column, ConditionOperator.In, Ids(rows)));
        return [.. All(query).Select(row => (row.GetAttributeValue<EntityReference>(many.Column).Id, row))];
    }

    List<(Guid, Entity)> Across(AcrossMany across, EntityType target, QueryExpression query, IReadOnlyCollection<Entity> rows)
    {
        var link = query.AddLink(across.Intersect, target.PrimaryId, across.OtherColumn);
        link.EntityAlias = "expand";
        link.Columns = new ColumnSet(across.OwnColumn);
        link.LinkCriteria.AddCondition(new ConditionExpression(across.OwnColumn, ConditionOperator.In, Ids(rows)));
        return [.. All(query).Select(row => (Id(row[$"expand.{across.OwnColumn}"]), row))];
    }

    static Guid Id(object value) => value switch
    {
        AliasedValue aliased => Id(aliased.Value),
        EntityReference reference => reference.Id,
        _ => (Guid)value,
    };

    static Guid[] Ids(IReadOnlyCollection<Entity> rows) => [.. rows.Select(row => row.Id).Distinct()];

    static FilterExpression Restricted(FilterExpression criteria, ConditionExpression condition)
    {
        var both = new FilterExpression(LogicalOperator.And);
        both.AddCondition(condition);
        if (criteria.Conditions.Count + criteria.Filters.Count > 0) both.AddFilter(criteria);
        return both;
    }

    IEnumerable<Entity> All(QueryExpression query)
    {
        query.PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 };
        while (true)
        {
            var page = retrieve(query);
            foreach (var row in page.Entities) yield return row;
            if (!page.MoreRecords) yield break;
            query.PageInfo = new PagingInfo { Count = 5000, PageNumber = query.PageInfo.PageNumber + 1, PagingCookie = page.PagingCookie };
        }
    }
}
