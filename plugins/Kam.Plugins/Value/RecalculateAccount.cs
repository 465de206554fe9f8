using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Runs;
using Kam.Plugins.Scoring;

namespace Kam.Plugins.Value;

/// <summary>
/// Computes a client's value from all its purchases, and scores it by the last run: lock, read, write what changed. Only inside a transaction,
/// since the lock is nothing outside; and not when another answer came first, unless it is forced. A run that is measuring asks for the value
/// alone: a score among the clients of the run before would move a segment, and start what follows from it, only to be replaced.
/// </summary>
[CustomApi(CustomApis.RecalculateAccount.Name)]
public sealed class RecalculateAccount : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        var client = happened.Target.Id;
        Client.LockAsCaller(happened, client);
        var state = ValueState.Read(happened, client);
        var isForced = happened.Context.InputParameters.TryGetValue(CustomApis.RecalculateAccount.Force, out var force) && force is true;
        var recalculated = isForced || state.IsDue(AsOf.Before(happened.Today));
        if (recalculated) Recalculate(happened, state);
        happened.Context.OutputParameters[CustomApis.RecalculateAccount.Recalculated] = recalculated;
        return null;
    }

    static void Recalculate(Event happened, ValueState state)
    {
        var run = FrozenRun.Of(state.Run) ?? FrozenRun.Last(happened.Service);
        var purchases = Purchases.Of(happened.Service, state.Account.Id);
        ValueFigures.Write(happened, state, ValueStatistics.Of(purchases, happened.Today), run, isScored: !happened.IsWithin<WorkBatch>());
    }
}
