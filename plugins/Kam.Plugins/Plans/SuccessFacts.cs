using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>How the client has used the product in the last 12 months, the newest first: where it stands with us is more than figures.</summary>
static class SuccessFacts
{
    const int Months = 12;
    const int Most = 10;

    public static IEnumerable<KnownFact> Of(Event happened, Guid client)
    {
        var query = new QueryExpression(SuccessEntryRow.Table)
        {
            TopCount = Most,
            ColumnSet = new ColumnSet(
                SuccessEntryRow.Columns.Name, SuccessEntryRow.Columns.Type, SuccessEntryRow.Columns.Date, SuccessEntryRow.Columns.Text, SuccessEntryRow.Columns.Improvement),
        };
        query.Criteria.AddCondition(SuccessEntryRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.Criteria.AddCondition(SuccessEntryRow.Columns.StateCode, ConditionOperator.Equal, (int)SuccessEntryState.Active);
        query.Criteria.AddCondition(SuccessEntryRow.Columns.Date, ConditionOperator.GreaterEqual, happened.Today.MonthsBefore(Months).Date);
        query.AddOrder(SuccessEntryRow.Columns.Date, OrderType.Descending);
        query.AddOrder(SuccessEntryRow.Columns.SuccessEntryId, OrderType.Ascending);
        return happened.Service.RetrieveMultiple(query).Entities.Select(Fact);
    }

    static KnownFact Fact(Entity row) => new(
        1, FactSource.Success, KnownText.Word(new SuccessEntryRow(row).Type ?? SuccessTypeChoice.Usage), Text(row), row.Id, row.Day(SuccessEntryRow.Columns.Date));

    /// <summary>'Name: what happened; what to improve', of which the last two may be missing.</summary>
    static string Text(Entity row)
    {
        var told = new[] { SuccessEntryRow.Columns.Text, SuccessEntryRow.Columns.Improvement }.Select(column => row.GetAttributeValue<string>(column)?.Trim()).Where(text => !string.IsNullOrEmpty(text));
        return string.Join(": ", new[] { row.GetAttributeValue<string>(SuccessEntryRow.Columns.Name), string.Join("; ", told) }.Where(text => !string.IsNullOrWhiteSpace(text)));
    }
}
