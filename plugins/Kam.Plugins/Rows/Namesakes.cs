using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Rows;

/// <summary>Rows that are called like the one they hang on.</summary>
static class Namesakes
{
    /// <summary>Brings the changed name of a row to those of a table that name it in their lookup; for steps with both images.</summary>
    public static void Follow(Event happened, string name, string table, string lookup, string column)
    {
        if (!happened.HasChanged(name)) return;
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, happened.Context.PrimaryEntityId);
        var wanted = new Entity(table) { [column] = happened.Saved.GetAttributeValue<string>(name) };
        foreach (var row in happened.Service.RetrieveMultiple(query).Entities)
            if (row.To(wanted) is { } change) happened.Service.Update(change);
    }
}
