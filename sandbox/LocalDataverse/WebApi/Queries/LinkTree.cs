using Kam.SolutionModel;
using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>A column that a path leads to; <see cref="Link"/> is null for a column of the queried table itself.</summary>
sealed record ColumnPlace(EntityType Type, Column Column, LinkEntity? Link)
{
    public string? Alias => Link?.EntityAlias;
}

/// <summary>Adds to a query the joins that paths such as <c>kam_accountid/name</c> need, each once.</summary>
sealed class LinkTree(ServiceModel model, EntityType root, QueryExpression query)
{
    /// <summary>Names for the joined tables, of which no two are the same in a query and those nested in it.</summary>
    sealed class LinkNames
    {
        int last;

        public string Next() => $"link{++last}";
    }

    LinkNames names = new();
    readonly Dictionary<string, (EntityType Type, LinkEntity Link)> joined = [];

    public ServiceModel Model => model;
    public EntityType Root => root;
    public QueryExpression Query => query;

    /// <summary>For a query that is nested in this one.</summary>
    public LinkTree Below(EntityType type, QueryExpression nested) => new(model, type, nested) { names = names };

    public ColumnPlace Resolve(PropertyPath path) => Resolve(path, (type, name) => type.RequiredProperty(name));

    /// <summary>Whether there is a value at all may be asked of a lookup by its navigation property, too: primarycontactid eq null.</summary>
    public ColumnPlace ResolvePresence(PropertyPath path) => Resolve(path, (type, name) => (type.Navigation(name) as ToOne)?.Column ?? type.RequiredProperty(name));

    /// <summary>Query functions name columns as the tables do: ownerid, not _ownerid_value.</summary>
    public ColumnPlace ResolveColumn(PropertyPath path) => Resolve(path, (type, name) => type.Column(name) ?? type.RequiredProperty(name));

    ColumnPlace Resolve(PropertyPath path, Func<EntityType, string, Column> last)
    {
        var (type, link) = (root, (LinkEntity?)null);
        for (var index = 0; index < path.Segments.Count - 1; index++)
            (type, link) = Join(type, link, path.Segments[index], string.Join('/', path.Segments.Take(index + 1)));
        return new(type, last(type, path.Segments[^1]), link);
    }

    (EntityType, LinkEntity) Join(EntityType type, LinkEntity? link, string name, string path)
    {
        if (joined.TryGetValue(path, out var known)) return known;
        if (type.RequiredNavigation(name) is not ToOne { IsPolymorphic: false } single) throw ApiError.NotSupported($"The path '{path}' through '{name}'");
        var target = model.RequiredType(single.Target);
        var next = link is null
            ? query.AddLink(target.Name, single.Column.LogicalName, target.PrimaryId, JoinOperator.LeftOuter)
            : link.AddLink(target.Name, single.Column.LogicalName, target.PrimaryId, JoinOperator.LeftOuter);
        next.EntityAlias = names.Next();
        return joined[path] = (target, next);
    }
}
