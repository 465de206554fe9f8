using LocalDataverse.WebApi.OData;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Queries;

/// <summary>Turns a $filter into the criteria of a query. A negation is carried down to the conditions, since criteria know none.</summary>
sealed class FilterTranslator(LinkTree links)
{
    public void AddTo(FilterExpression criteria, Expression expression) => Add(criteria, expression, false);

    void Add(FilterExpression parent, Expression expression, bool negated)
    {
        switch (expression)
        {
            case AllOf both:
                Join(parent, both.Left, both.Right, negated ? LogicalOperator.Or : LogicalOperator.And, negated);
                break;
            case AnyOf either:
                Join(parent, either.Left, either.Right, negated ? LogicalOperator.And : LogicalOperator.Or, negated);
                break;
            case Negation not:
                Add(parent, not.Inner, !negated);
                break;
            case Compare compare:
                parent.Conditions.Add(ComparisonCondition.Of(compare, negated, links));
                break;
            case Call call:
                parent.Conditions.Add(CallCondition.Of(call, negated, links));
                break;
            case PropertyPath path:
                parent.Conditions.Add(ComparisonCondition.Of(new(Comparison.Equal, path, new Constant(true)), negated, links));
                break;
            case Lambda lambda:
                parent.AddFilter(LambdaLink.Of(lambda, negated, links));
                break;
            default:
                throw ApiError.Syntax("The $filter expression must evaluate to a single boolean value.");
        }
    }

    void Join(FilterExpression parent, Expression left, Expression right, LogicalOperator how, bool negated)
    {
        var group = parent.FilterOperator == how ? parent : parent.AddFilter(how);
        Add(group, left, negated);
        Add(group, right, negated);
    }
}
