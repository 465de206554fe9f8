using System;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A row that a row of a plan names, and that has to be of the plan's own client.</summary>
/// <param name="Client">Its column that says whose it is.</param>
/// <param name="Id">Null: none is named.</param>
/// <param name="Columns">What else is to be read of it.</param>
sealed record RowOfClient(string Table, string Key, string Client, Guid? Id, params string[] Columns)
{
    /// <summary>Finds this very row where it is of the client that the query's table names, and nothing where it is not.</summary>
    public void Join(QueryExpression query, string client)
    {
        var link = query.AddLink(Table, client, Client, JoinOperator.LeftOuter);
        link.EntityAlias = Table;
        link.LinkCriteria.AddCondition(Key, ConditionOperator.Equal, Id);
        link.Columns.AddColumns(Key);
        link.Columns.AddColumns(Columns);
    }
}
