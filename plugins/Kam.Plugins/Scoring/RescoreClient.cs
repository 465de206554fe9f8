using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Segments;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Scoring;

/// <summary>
/// Whoever edits what is known of a client sees its score at once, and nobody else's moves: one query in the save. The explanation follows in the background.
/// </summary>
[Step(Message.Update, AccountRow.Table, Stage.PreOperation, Rank = 20,
    Filter = new[]
    {
        AccountRow.Columns.Wallet, AccountRow.Columns.ExpectedGrowth, AccountRow.Columns.CostsToServe12, AccountRow.Columns.TransactionCurrencyId,
        AccountRow.Columns.MarketRating, AccountRow.Columns.ReferenceRating, AccountRow.Columns.InnovationRating, AccountRow.Columns.CoDevelopmentRating,
        AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideExpiresOn,
    },
    PreImage = new[]
    {
        AccountRow.Columns.Wallet, AccountRow.Columns.ExpectedGrowth, AccountRow.Columns.CostsToServe12, AccountRow.Columns.TransactionCurrencyId, AccountRow.Columns.ExchangeRate,
        AccountRow.Columns.MarketRating, AccountRow.Columns.ReferenceRating, AccountRow.Columns.InnovationRating, AccountRow.Columns.CoDevelopmentRating,
        AccountRow.Columns.SegmentOverride, AccountRow.Columns.OverrideExpiresOn, AccountRow.Columns.Segment, AccountRow.Columns.SegmentReason, AccountRow.Columns.ServiceRole,
        AccountRow.Columns.Score, AccountRow.Columns.Confidence, AccountRow.Columns.PscProfile, AccountRow.Columns.IsCandidate,
        AccountRow.Columns.FirstPurchaseOn, AccountRow.Columns.LastPurchaseOn,
    })]
public sealed class RescoreClient : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var account = happened.After;
        var edited = happened.Changes(Inputs.Edited);
        if (!edited && (!happened.Changes(SegmentColumns.Read) || SegmentColumns.IsSetByHand(account, happened.TodayBeside(account.Day(AccountRow.Columns.OverrideExpiresOn))))) return null;
        if (KeptScore.Read(happened, account) is not { } kept) return null;
        if (edited) happened.Target[AccountRow.Columns.RecalculationRequest] = Guid.NewGuid().ToString("N");
        var wanted = new Entity(AccountRow.Table);
        kept.ScoredAgain(account).PutAccount(wanted, account, happened.Today);
        foreach (var value in wanted.Attributes.Where(value => happened.Target.Contains(value.Key) || happened.Before.Differs(value.Key, value.Value)))
            happened.Target[value.Key] = value.Value;
        return null;
    }
}
