using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Value;

/// <summary>A client's figures as they stand, in one query: the account, outer-joined with its value row and the run that it was scored by; and the time zone that today is told by.</summary>
sealed record ValueState(Entity Account, Entity Value, Entity Run)
{
    const string ValueAlias = "value";
    const string RunAlias = "run";

    static readonly string[] AccountColumns = ScoredClient.AccountColumns
        .Union(Statistics.AccountColumns)
        .Union(new[] { AccountRow.Columns.Name, AccountRow.Columns.OwnerId, AccountRow.Columns.RecalculationRequest, AccountRow.Columns.RecalculationDone }).ToArray();

    static readonly string[] ValueColumns = ScoredClient.ValueColumns.Union(ChangeColumns.All).ToArray();

    /// <summary>Whether something asked for a recalculation since the last, or the figures are of an earlier as-of date.</summary>
    public bool IsDue(AsOf asOf) => !Account.IsAnswered() || Value.Day(ClientValueRow.Columns.AsOf) < asOf.Date;

    public static ValueState Read(Event happened, Guid client)
    {
        var query = new QueryExpression(AccountRow.Table) { ColumnSet = new ColumnSet(AccountColumns) };
        query.Criteria.AddCondition(AccountRow.Columns.AccountId, ConditionOperator.Equal, client);
        var value = query.AddLink(ClientValueRow.Table, AccountRow.Columns.AccountId, ClientValueRow.Columns.AccountId, JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns.AddColumns(ValueColumns);
        var run = value.AddLink(ScoringRunRow.Table, ClientValueRow.Columns.RunId, ScoringRunRow.Columns.ScoringRunId, JoinOperator.LeftOuter);
        run.EntityAlias = RunAlias;
        run.Columns.AddColumns(FrozenRun.Columns);
        SettingsOnTheWay.JoinZone(query, AccountRow.Columns.OwningBusinessUnit);
        var row = happened.Service.RetrieveMultiple(query).Entities[0];
        SettingsOnTheWay.TellZone(happened, row);
        return new(row,
            row.Joined(ValueAlias, ClientValueRow.Table, ClientValueRow.Columns.ClientValueId),
            row.Joined(RunAlias, ScoringRunRow.Table, ScoringRunRow.Columns.ScoringRunId));
    }
}
