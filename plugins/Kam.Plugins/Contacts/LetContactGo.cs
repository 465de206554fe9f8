using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Contacts;

/// <summary>
/// A person has left a client: what was completed by knowing that person is in progress again, for that reason; the person has no say any more; and the client
/// is counted once. Under the client's lock everything is read again: asked twice, the second finds nothing to do.
/// </summary>
[CustomApi(CustomApis.LetContactGo.Name)]
public sealed class LetContactGo : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.Context.IsInTransaction) return Refusal.Of(RefusalCode.TransactionNeeded);
        var client = happened.Target.Id;
        Client.LockAsCaller(happened, client);
        var resting = RestingRows.Progresses(happened);
        foreach (var progress in resting) Reopen(happened, progress);
        if (resting.Count > 0) ClientFigures.Write(happened, ClientState.Read(happened, client), new Entity(AccountRow.Table));
        foreach (var stakeholder in RestingRows.Stakeholders(happened))
            happened.Service.Update(new StakeholderRow(stakeholder.Id) { StateCode = StakeholderState.Inactive, StatusCode = StakeholderStatusReason.Inactive }.Row);
        PeopleFigures.Write(happened, client);
        happened.Context.OutputParameters[CustomApis.LetContactGo.Reopened] = resting.Count;
        return null;
    }

    static void Reopen(Event happened, Entity progress) => happened.Service.Update(new Entity(ProgressRow.Table, progress.Id)
    {
        [ProgressRow.Columns.Status] = Values.Option(ProgressStatus.InProgress),
        [ProgressRow.Columns.ChangeReason] = (string)happened.Context.InputParameters[CustomApis.LetContactGo.ContactName],
    });
}
