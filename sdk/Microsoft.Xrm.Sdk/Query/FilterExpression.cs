namespace Microsoft.Xrm.Sdk.Query;

public sealed class FilterExpression
{
    public FilterExpression() { }
    public FilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    public LogicalOperator FilterOperator { get; set; }
    public DataCollection<ConditionExpression> Conditions { get; } = new DataCollection<ConditionExpression>();
    public DataCollection<FilterExpression> Filters { get; } = new DataCollection<FilterExpression>();

    public LinkEntity AnyAllFilterLinkEntity { get; set; }

    public void AddCondition(ConditionExpression condition) => Conditions.Add(condition);

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(attributeName, conditionOperator, values));

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, values));

    public void AddFilter(FilterExpression childFilter) => Filters.Add(childFilter);

    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var filter = new FilterExpression(logicalOperator);
        Filters.Add(filter);
        return filter;
    }
}
