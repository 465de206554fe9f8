using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Circles;

/// <summary>
/// A progress that comes completed with the competitors' shares, as an import brings it, is touched so that they are followed. An asynchronous step on every new
/// progress would leave a job behind each of a checklist's twenty-six, all of which but one have nothing to tell.
/// </summary>
[Step(Message.Create, ProgressRow.Table, Stage.PostOperation, Rank = 30,
    PostImage = new[] { ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Feeds, ProgressRow.Columns.AnswerText })]
public sealed class AskForShares : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.Saved.SharesTold() is { } text)
            happened.Service.Update(new Entity(ProgressRow.Table, happened.Context.PrimaryEntityId) { [ProgressRow.Columns.AnswerText] = text });
        return null;
    }
}
