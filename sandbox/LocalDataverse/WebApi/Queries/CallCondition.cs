using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>contains, startswith, endswith, and the query functions of Microsoft.Dynamics.CRM, which are the operators of QueryExpression by name.</summary>
static class CallCondition
{
    const string Namespace = "Microsoft.Dynamics.CRM.";

    public static ConditionExpression Of(Call call, bool negated, LinkTree links) =>
        call.Name.StartsWith(Namespace, StringComparison.Ordinal)
            ? QueryFunction(call, call.Name[Namespace.Length..], negated, links)
            : TextFunction(call, negated, links);

    static ConditionExpression TextFunction(Call call, bool negated, LinkTree links)
    {
        if (call.Name is not ("contains" or "startswith" or "endswith")) throw ApiError.NotSupported($"The function '{call.Name}'");
        if (call.Arguments is not [{ Value: PropertyPath path }, { Value: Constant { Value: string text } }])
            throw ApiError.Syntax($"No function signature for the function with name '{call.Name}' matches the specified arguments.");
        var place = links.Resolve(path);
        var literal = LikePattern.Escape(text);
        var (operation, value) = call.Name switch
        {
            "startswith" => (negated ? ConditionOperator.DoesNotBeginWith : ConditionOperator.BeginsWith, literal),
            "endswith" => (negated ? ConditionOperator.DoesNotEndWith : ConditionOperator.EndsWith, literal),
            _ => (negated ? ConditionOperator.NotLike : ConditionOperator.Like, $"%{literal}%"),
        };
        return new(place.Alias, place.Column.LogicalName, operation, value);
    }

    static ConditionExpression QueryFunction(Call call, string name, bool negated, LinkTree links)
    {
        if (!Enum.TryParse<ConditionOperator>(name, out var operation) || int.TryParse(name, out _)) throw ApiError.NotSupported($"The query function '{name}'");
        if (negated) operation = NegatedOperator.Of(operation) ?? throw ApiError.NotSupported($"'not' before the query function '{name}'");
        if (call.Named("PropertyName") is not Constant { Value: string property })
            throw ApiError.Syntax($"The query function '{name}' needs PropertyName.");
        var place = links.ResolveColumn(new(property.Split('/')));
        var values = Values(call).Select(value => ConditionValue.Of(place, value, lenient: true, operation)).ToArray();
        return new(place.Alias, place.Column.LogicalName, operation, values);
    }

    static IEnumerable<object?> Values(Call call) => call.Named("PropertyValues") switch
    {
        ListOf list => list.Items.Select(item => ((Constant)item).Value),
        Constant one => [one.Value],
        _ => call.Named("PropertyValue") is Constant single ? [single.Value] : [],
    };
}
