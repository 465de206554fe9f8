using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>$select, $filter, $orderby, $top, $count and the lookups that $expand needs, as a QueryExpression.</summary>
static class QueryBuilder
{
    /// <summary>Read with every row, for its entity tag.</summary>
    public const string Version = "versionnumber";

    public static QueryExpression Build(ServiceModel model, EntityType type, QueryOptions options)
    {
        var query = new QueryExpression(type.Name) { ColumnSet = Columns(type, options) };
        var links = new LinkTree(model, type, query);
        if (options.Filter is { } filter) new FilterTranslator(links).AddTo(query.Criteria, filter);
        foreach (var item in options.OrderBy) Order(links, item);
        return query;
    }

    /// <summary>The columns to read: those selected, the key, the version, and the lookups that expanded properties hang on.</summary>
    public static ColumnSet Columns(EntityType type, QueryOptions options)
    {
        if (options.Select is not { } names) return new ColumnSet(true);
        var columns = names.Select(name => Selected(type, name)).OfType<string>().ToHashSet();
        columns.Add(type.PrimaryId);
        if (type.Column(Version) is not null) columns.Add(Version);
        foreach (var item in options.Expand)
            if (type.RequiredNavigation(item.Navigation) is ToOne single) columns.Add(single.Column.LogicalName);
        return new ColumnSet([.. columns]);
    }

    static string? Selected(EntityType type, string name) =>
        type.Selected(name) is { } column ? column.LogicalName
        : type.Navigation(name) is not null ? null
        : throw ApiError.NoSuchProperty(name, type.Name);

    static void Order(LinkTree links, OrderItem item)
    {
        var place = links.Resolve(item.Path);
        links.Query.Orders.Add(new(place.Column.LogicalName, item.Descending ? OrderType.Descending : OrderType.Ascending, null, place.Alias));
    }
}
