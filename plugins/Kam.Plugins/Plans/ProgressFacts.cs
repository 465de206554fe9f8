using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>What completed progresses tell: the newest first, with the answer and the note that proved it.</summary>
static class ProgressFacts
{
    const string Alias = "definition";

    public static IEnumerable<KnownFact> Of(Event happened, Guid client)
    {
        var query = new QueryExpression(ProgressRow.Table)
        {
            ColumnSet = new ColumnSet(
                ProgressRow.Columns.Name, ProgressRow.Columns.Category, ProgressRow.Columns.Feeds, ProgressRow.Columns.CompletedOn, ProgressRow.Columns.EvidenceNote,
                ProgressRow.Columns.AnswermoneyBase, ProgressRow.Columns.AnswerPercent, ProgressRow.Columns.AnswerText, ProgressRow.Columns.AnswerDate),
        };
        query.Criteria.AddCondition(ProgressRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.Criteria.AddCondition(ProgressRow.Columns.Status, ConditionOperator.Equal, (int)ProgressStatusChoice.Completed);
        query.Criteria.AddCondition(ProgressRow.Columns.StateCode, ConditionOperator.Equal, (int)ProgressState.Applicable);
        query.AddOrder(ProgressRow.Columns.CompletedOn, OrderType.Descending);
        query.AddOrder(ProgressRow.Columns.ProgressId, OrderType.Ascending);
        var definition = query.AddLink(ProgressDefinitionRow.Table, ProgressRow.Columns.DefinitionId, ProgressDefinitionRow.Columns.ProgressDefinitionId, JoinOperator.LeftOuter);
        definition.EntityAlias = Alias;
        definition.Columns.AddColumns(ProgressDefinitionRow.Columns.ProgressDefinitionId, ProgressDefinitionRow.Columns.Code);
        return happened.Service.RetrieveMultiple(query).Entities.Select(row => Fact(row, happened.Zone));
    }

    static KnownFact Fact(Entity row, OrganizationZone zone) => new(
        KnownFact.BlockOf(row.Choice<ProgressCategory>(ProgressRow.Columns.Category) ?? ProgressCategory.Knowledge, row.Feeds()),
        FactSource.Progress,
        row.Joined(Alias, ProgressDefinitionRow.Table, ProgressDefinitionRow.Columns.ProgressDefinitionId).GetAttributeValue<string>(ProgressDefinitionRow.Columns.Code) ?? "",
        Text(row), row.Id, row.DayIn(ProgressRow.Columns.CompletedOn, zone))
    {
        Amount = row.Money(ProgressRow.Columns.AnswermoneyBase),
        Percent = row.GetAttributeValue<decimal?>(ProgressRow.Columns.AnswerPercent),
    };

    /// <summary>'Name: answer; note', of which there may be neither.</summary>
    static string Text(Entity row)
    {
        var told = new[] { row.GetAttributeValue<string>(ProgressRow.Columns.AnswerText), row.Day(ProgressRow.Columns.AnswerDate)?.ToString(), row.GetAttributeValue<string>(ProgressRow.Columns.EvidenceNote) };
        var words = string.Join("; ", told.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim()));
        return row.GetAttributeValue<string>(ProgressRow.Columns.Name) + (words.Length > 0 ? ": " + words : "");
    }
}
