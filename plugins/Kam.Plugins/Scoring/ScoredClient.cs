using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Segments;
using Kam.Plugins.Value;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Scoring;

/// <summary>
/// What a client comes to among the clients of a run, and the columns that say so. A recalculation, a run and an edit of one client all come here,
/// so that they cannot differ.
/// </summary>
sealed record ScoredClient(ScoreCard? Card, SegmentState? State)
{
    /// <summary>What has to be read of an account to score it, and to see what that changes.</summary>
    public static readonly string[] AccountColumns = Inputs.Columns
        .Concat(SegmentColumns.Read).Concat(SegmentColumns.All).Concat(Explanation.AccountColumns)
        .Concat(new[] { AccountRow.Columns.FirstPurchaseOn, AccountRow.Columns.LastPurchaseOn, AccountRow.Columns.NextOrderExpectedOn, AccountRow.Columns.ReengageNeeded }).ToArray();

    /// <summary>The same of its value row.</summary>
    public static readonly string[] ValueColumns = Statistics.ValueColumns
        .Concat(Explanation.ValueColumns).Concat(StateColumns.All)
        .Concat(new[] { ClientValueRow.Columns.ClientValueId, ClientValueRow.Columns.RunId, ClientValueRow.Columns.ModelVersion, ClientValueRow.Columns.ReengageOn }).ToArray();

    /// <summary>From the inputs that the account holds, and the state that its value row keeps.</summary>
    public static ScoredClient Of(Entity account, Entity value, ValueStatistics statistics, Population population)
    {
        var inputs = Inputs.Of(account);
        var card = Domain.Scoring.Of(statistics, inputs, population);
        return new(card, card is null ? null : Segmentation.Judge(card, statistics, inputs, StateColumns.Of(value), population));
    }

    /// <summary>What the account shows of the score.</summary>
    public void PutAccount(Entity wanted, Entity account, Day today)
    {
        Explanation.PutAccount(wanted, Card);
        SegmentColumns.Put(wanted, account, State, today);
    }

    /// <summary>The explanation, and which run's population it is told by.</summary>
    public void PutValue(Entity wanted, FrozenRun run)
    {
        Explanation.PutValue(wanted, Card);
        StateColumns.Put(wanted, State);
        wanted[ClientValueRow.Columns.RunId] = Card is null ? null : new EntityReference(ScoringRunRow.Table, run.Id);
        wanted[ClientValueRow.Columns.ModelVersion] = Card is null ? null : run.Population.Model.Version;
    }
}
