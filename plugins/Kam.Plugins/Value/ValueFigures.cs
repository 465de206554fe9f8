using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Value;

/// <summary>Writes what a recalculation found: what the purchases say, what is expected, and the score where a run has frozen a population. Only what changed.</summary>
static class ValueFigures
{
    /// <param name="run">The run that the client is scored by; null before the first.</param>
    /// <param name="isScored">False while the next run measures, which will score the client itself.</param>
    public static void Write(Event happened, ValueState state, ValueStatistics statistics, FrozenRun? run, bool isScored)
    {
        var account = new Entity(AccountRow.Table);
        var value = new Entity(ClientValueRow.Table);
        statistics.Put(account, value);
        ChangeColumns.Put(value, ValueChange.Of(statistics));
        Expectation.Put(account, value, statistics, run?.Population, happened.Today);
        if (run is null) PutRegularity(value, statistics);
        else if (isScored) Score(happened, state, statistics, run, account, value);
        account[AccountRow.Columns.RecalculationDone] = state.Account.GetAttributeValue<string>(AccountRow.Columns.RecalculationRequest);
        WriteAccount(happened, state, account);
        ClientValue.Write(happened.Service, state.Account, state.Value, value);
    }

    static void Score(Event happened, ValueState state, ValueStatistics statistics, FrozenRun run, Entity account, Entity value)
    {
        var scored = ScoredClient.Of(state.Account, state.Value, statistics, run.Population);
        scored.PutAccount(account, state.Account, happened.Today);
        scored.PutValue(value, run);
    }

    /// <summary>Before the first run a client's own intervals tell what they can.</summary>
    static void PutRegularity(Entity value, ValueStatistics statistics)
    {
        var regularity = Regularity.Of(statistics, null);
        value[ClientValueRow.Columns.Recency] = regularity?.Recency;
        value[ClientValueRow.Columns.Regularity] = regularity?.Score;
    }

    static void WriteAccount(Event happened, ValueState state, Entity wanted)
    {
        if (state.Account.To(wanted) is not { } update) return;
        update[AccountRow.Columns.RecalculatedOn] = happened.Now;
        happened.Service.Update(update);
    }
}
