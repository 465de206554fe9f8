using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Queries;

/// <summary>Filters as conditions of the store.</summary>
internal sealed class FilterCompiler(Call call, Scopes scopes)
{
    private const int MaxConditions = 500;
    private int conditions;

    public Expr? All(IEnumerable<FilterTree> filters, Scope scope)
    {
        var parts = filters.Select(filter => One(filter, scope)).OfType<Expr>().ToList();
        return parts.Count == 0 ? null : Expr.All(parts);
    }

    private Expr? One(FilterTree filter, Scope scope)
    {
        List<Expr> parts =
        [
            .. filter.Conditions.Select(condition => Meaning(condition, scope)),
            .. filter.Filters.Select(inner => One(inner, scope)).OfType<Expr>(),
            .. filter.Links.Select(link => new LinkCompiler(call, scopes, this, new OutputCompiler(isAggregate: false, call.Wording.Zone)).Condition(link, scope)),
        ];
        if (parts.Count == 0) return null;
        return parts.Count == 1 ? parts[0] : filter.IsOr ? new Or(parts) : new And(parts);
    }

    private Expr Meaning(ConditionTree tree, Scope scope)
    {
        if (++conditions > MaxConditions) throw Fault.TooManyConditions();
        var at = tree.Alias is null ? scope : scopes.Find(tree.Alias);
        var column = at.Table.Column(tree.Column);
        if (tree.OtherColumn is { } other) return new Compare(at.Column(tree.Column), With(tree.Operator), Other(other, at));
        return Operators.Meaning(new Condition(call, column, at.Of(column), tree));
    }

    private Expr Other(string name, Scope at) =>
        name.Split('.') is [var alias, var column] ? scopes.Find(alias).Column(column) : at.Column(name);

    private static CompareWith With(ConditionOperator operation) => operation switch
    {
        ConditionOperator.Equal => CompareWith.Equal,
        ConditionOperator.NotEqual => CompareWith.NotEqual,
        ConditionOperator.GreaterThan => CompareWith.Greater,
        ConditionOperator.GreaterEqual => CompareWith.GreaterOrEqual,
        ConditionOperator.LessThan => CompareWith.Less,
        ConditionOperator.LessEqual => CompareWith.LessOrEqual,
        _ => throw Fault.NotSupported($"The condition operator '{operation}' between two columns"),
    };
}
