using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Segments;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Scoring;

/// <summary>What is kept of a client so that it can be scored again without its purchases: its statistics, the state of its segment, and its run's population.</summary>
sealed record KeptScore(Entity Value, ValueStatistics Statistics, FrozenRun Run)
{
    const string Alias = "run";

    /// <summary>Null for a client that no run has scored yet. One query.</summary>
    public static KeptScore? Read(Event happened, Entity account)
    {
        var query = new QueryExpression(ClientValueRow.Table) { ColumnSet = new ColumnSet(Plugins.Value.Statistics.ScoredColumns.Concat(StateColumns.All).ToArray()) };
        query.Criteria.AddCondition(ClientValueRow.Columns.AccountId, ConditionOperator.Equal, account.Id);
        var link = query.AddLink(ScoringRunRow.Table, ClientValueRow.Columns.RunId, ScoringRunRow.Columns.ScoringRunId, JoinOperator.LeftOuter);
        link.EntityAlias = Alias;
        link.Columns.AddColumns(FrozenRun.Columns);
        SettingsOnTheWay.JoinZone(query, ClientValueRow.Columns.OwningBusinessUnit);
        if (happened.Service.RetrieveMultiple(query).Entities.FirstOrDefault() is not { } row) return null;
        SettingsOnTheWay.TellZone(happened, row);
        var run = FrozenRun.Of(row.Joined(Alias, ScoringRunRow.Table, ScoringRunRow.Columns.ScoringRunId));
        return run is not null && Plugins.Value.Statistics.Of(account, row) is { } statistics ? new(row, statistics, run) : null;
    }

    public ScoredClient ScoredAgain(Entity account) => ScoredClient.Of(account, Value, Statistics, Run.Population);
}
