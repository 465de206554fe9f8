using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>The figures of a client's checklist: total and counts on the account, categories on its value row.</summary>
static class ClientFigures
{
    /// <param name="wanted">What else is to be written to the account with them.</param>
    public static void Write(Event happened, ClientState state, Entity wanted)
    {
        var completion = Completion.Of(state.Progresses.Select(progress => progress.Counted()));
        wanted[AccountRow.Columns.ProgressPercent] = completion.Total.Percent?.Value;
        wanted[AccountRow.Columns.ProgressCompleted] = completion.Total.CompletedCount;
        wanted[AccountRow.Columns.ProgressApplicable] = completion.Total.ApplicableCount;
        wanted[AccountRow.Columns.StalledCount] = state.Progresses.Count(progress => progress.State().IsOpen && progress.IsStalled());
        wanted[AccountRow.Columns.RelationshipStatus] = Values.Option(completion.Relationship(Settings.Of(happened).Partner));
        if (state.Account.To(wanted) is { } account) happened.Service.Update(account);
        ClientValue.Write(happened.Service, state.Account, state.Value, ByCategory(completion));
    }

    static Entity ByCategory(Completion completion) => new(ClientValueRow.Table)
    {
        [ClientValueRow.Columns.KnowledgePercent] = completion.Knowledge.Percent?.Value,
        [ClientValueRow.Columns.ContactsPercent] = completion.Contacts.Percent?.Value,
        [ClientValueRow.Columns.DepthPercent] = completion.Depth.Percent?.Value,
        [ClientValueRow.Columns.IntegrationPercent] = completion.Integration.Percent?.Value,
    };
}
