using System.Collections;

namespace Microsoft.Xrm.Sdk.Query;

public sealed class ConditionExpression
{
    public ConditionExpression() { }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator) : this(null, attributeName, conditionOperator) { }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, object value)
        : this(null, attributeName, conditionOperator, new[] { value }) { }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, params object[] values)
        : this(null, attributeName, conditionOperator, values) { }

    public ConditionExpression(string attributeName, ConditionOperator conditionOperator, ICollection values)
        : this(null, attributeName, conditionOperator)
    {
        foreach (var value in values) Values.Add(value);
    }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator)
        : this(entityName, attributeName, conditionOperator, new object[0]) { }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, object value)
        : this(entityName, attributeName, conditionOperator, new[] { value }) { }

    public ConditionExpression(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values)
    {
        EntityName = entityName;
        AttributeName = attributeName;
        Operator = conditionOperator;
        if (values != null) Values.AddRange(values);
    }

    /// <summary>Alias of the linked table that the column belongs to; null for the table of the filter itself.</summary>
    public string EntityName { get; set; }
    public string AttributeName { get; set; }
    public ConditionOperator Operator { get; set; }
    public DataCollection<object> Values { get; } = new DataCollection<object>();

    /// <summary>The single value is the name of another column of the same row.</summary>
    public bool CompareColumns { get; set; }
}
