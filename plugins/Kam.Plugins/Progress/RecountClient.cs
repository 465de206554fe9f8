using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>
/// Counts a client's checklist from scratch, and judges its stage by the settings of now: lock, read, write what changed. Only inside a transaction, since the
/// lock is nothing outside; and not when another answer came first, unless it is forced.
/// </summary>
[CustomApi(CustomApis.RecountCompletion.Name)]
public sealed class RecountClient : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        var client = happened.Target.Id;
        Client.LockAsCaller(happened, client);
        var state = ClientState.Read(happened, client);
        var isForced = happened.Context.InputParameters.TryGetValue(CustomApis.RecountCompletion.Force, out var force) && force is true;
        var recounts = isForced || !IsAnswered(state.Account);
        if (recounts) ClientFigures.Write(happened, state, new Entity(AccountRow.Table));
        happened.Context.OutputParameters[CustomApis.RecountCompletion.Recounted] = recounts;
        return null;
    }

    public static bool IsAnswered(Entity account) =>
        account.GetAttributeValue<string>(AccountRow.Columns.RecountRequest) == account.GetAttributeValue<string>(AccountRow.Columns.RecountDone);
}
