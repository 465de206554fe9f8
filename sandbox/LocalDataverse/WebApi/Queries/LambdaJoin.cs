using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>collection/any(…) as an inner join that is made distinct: a row with several matching children counts once.</summary>
static class LambdaJoin
{
    public static void Add(Lambda lambda, LinkTree links)
    {
        if (lambda.IsAll) throw ApiError.NotSupported($"'{lambda.Collection}/all'");
        if (lambda.Collection.Segments is not [var name]) throw ApiError.NotSupported($"The path '{lambda.Collection}' before 'any'");
        var (link, type) = Join(links, links.Root.RequiredNavigation(name));
        links.Query.Distinct = true;
        if (lambda.Body is null) return;
        // The body speaks of the joined table only, so it is translated as a query of its own and becomes the link's criteria.
        var inner = new QueryExpression(type.Name);
        new FilterTranslator(new(links.Model, type, inner)).AddTo(inner.Criteria, Unbound(lambda.Body, lambda.Variable));
        if (inner.Distinct) throw ApiError.NotSupported("A lambda inside a lambda");
        link.LinkCriteria = inner.Criteria;
        foreach (var deeper in inner.LinkEntities) link.LinkEntities.Add(Renamed(deeper, name));
    }

    static (LinkEntity, EntityType) Join(LinkTree links, Navigation navigation)
    {
        var (query, root, type) = (links.Query, links.Root, links.Model.RequiredType(navigation.Target));
        switch (navigation)
        {
            case ToMany many:
                return (query.AddLink(type.Name, root.PrimaryId, many.Column), type);
            case AcrossMany across:
                var bridge = query.AddLink(across.Intersect, root.PrimaryId, across.OwnColumn);
                return (bridge.AddLink(type.Name, across.OtherColumn, type.PrimaryId), type);
            default:
                throw ApiError.Syntax($"Any/All may only be used following a collection, which '{navigation.Name}' is not.");
        }
    }

    static LinkEntity Renamed(LinkEntity link, string collection) =>
        link.EntityAlias is null ? link : throw ApiError.NotSupported($"A path inside '{collection}/any'");

    static Expression Unbound(Expression expression, string variable) => expression switch
    {
        AllOf both => new AllOf(Unbound(both.Left, variable), Unbound(both.Right, variable)),
        AnyOf either => new AnyOf(Unbound(either.Left, variable), Unbound(either.Right, variable)),
        Negation not => new Negation(Unbound(not.Inner, variable)),
        Compare compare => new Compare(compare.Operator, Unbound(compare.Left, variable), Unbound(compare.Right, variable)),
        Call call => call with { Arguments = [.. call.Arguments.Select(argument => argument with { Value = Unbound(argument.Value, variable) })] },
        PropertyPath path when path.Segments[0] == variable && path.Segments.Count > 1 => new PropertyPath([.. path.Segments.Skip(1)]),
        PropertyPath path => throw ApiError.Syntax($"'{path}' inside a lambda does not begin with '{variable}/'."),
        _ => expression,
    };
}
