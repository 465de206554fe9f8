using LocalDataverse.WebApi.Model;
using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>
/// collection/any(…) and collection/all(…) as the question whether there is such a row: all of them are so where none is not, and an empty collection is all of anything.
/// </summary>
static class LambdaLink
{
    public static FilterExpression Of(Lambda lambda, bool negated, LinkTree links)
    {
        if (lambda.Collection.Segments is not [var name]) throw ApiError.NotSupported($"The path '{lambda.Collection}' before '{(lambda.IsAll ? "all" : "any")}'");
        var (outer, inner, type) = Links(links, links.Root.RequiredNavigation(name));
        outer.JoinOperator = negated == lambda.IsAll ? JoinOperator.Any : JoinOperator.NotAny;
        if (lambda.Body is { } body) Restrict(inner, type, lambda, body, links);
        else if (lambda.IsAll) throw ApiError.Syntax($"'{name}/all' needs a condition.");
        return new FilterExpression { AnyAllFilterLinkEntity = outer };
    }

    /// <summary>The body speaks of the collection's table only: it is translated as a query of its own and becomes the link's criteria.</summary>
    static void Restrict(LinkEntity link, EntityType type, Lambda lambda, Expression body, LinkTree links)
    {
        var query = new QueryExpression(type.Name);
        var unbound = Unbound(body, lambda.Variable);
        new FilterTranslator(links.Below(type, query)).AddTo(query.Criteria, lambda.IsAll ? new Negation(unbound) : unbound);
        link.LinkCriteria = query.Criteria;
        foreach (var deeper in query.LinkEntities) link.LinkEntities.Add(deeper);
    }

    static (LinkEntity Outer, LinkEntity Inner, EntityType Type) Links(LinkTree links, Navigation navigation)
    {
        var (root, type) = (links.Root, links.Model.RequiredType(navigation.Target));
        switch (navigation)
        {
            case ToMany many:
                var link = new LinkEntity(root.Name, type.Name, root.PrimaryId, many.Column, JoinOperator.Any);
                return (link, link, type);
            case AcrossMany across:
                var bridge = new LinkEntity(root.Name, across.Intersect, root.PrimaryId, across.OwnColumn, JoinOperator.Any);
                return (bridge, bridge.AddLink(type.Name, across.OtherColumn, type.PrimaryId), type);
            default:
                throw ApiError.Syntax($"Any/All may only be used following a collection, which '{navigation.Name}' is not.");
        }
    }

    static Expression Unbound(Expression expression, string variable) => expression switch
    {
        AllOf both => new AllOf(Unbound(both.Left, variable), Unbound(both.Right, variable)),
        AnyOf either => new AnyOf(Unbound(either.Left, variable), Unbound(either.Right, variable)),
        Negation not => new Negation(Unbound(not.Inner, variable)),
        Compare compare => new Compare(compare.Operator, Unbound(compare.Left, variable), Unbound(compare.Right, variable)),
        Call call => call with { Arguments = [.. call.Arguments.Select(argument => argument with { Value = Unbound(argument.Value, variable) })] },
        Lambda lambda => lambda with { Collection = (PropertyPath)Unbound(lambda.Collection, variable) },
        PropertyPath path when path.Segments[0] == variable && path.Segments.Count > 1 => new PropertyPath([.. path.Segments.Skip(1)]),
        PropertyPath path => throw ApiError.Syntax($"'{path}' inside a lambda does not begin with '{variable}/'."),
        _ => expression,
    };
}
