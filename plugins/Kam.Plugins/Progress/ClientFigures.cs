using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.ReEngage;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Progress;

/// <summary>What follows from a client's checklist: total, counts, the next step and the stage of Re-Engage on the account, categories on its value row.</summary>
static class ClientFigures
{
    /// <param name="wanted">What else is to be written to the account with them.</param>
    /// <param name="reason">What a person said about a move of the stage, if one did.</param>
    public static void Write(Event happened, ClientState state, Entity wanted, string? reason = null)
    {
        var completion = state.Completion;
        wanted[AccountRow.Columns.ProgressPercent] = completion.Total.Percent?.Value;
        wanted[AccountRow.Columns.ProgressCompleted] = completion.Total.CompletedCount;
        wanted[AccountRow.Columns.ProgressApplicable] = completion.Total.ApplicableCount;
        wanted[AccountRow.Columns.StalledCount] = state.Progresses.Count(progress => progress.State().IsOpen && progress.IsStalled());
        wanted[AccountRow.Columns.RelationshipStatus] = Values.Option(completion.Relationship(Settings.Of(happened).Partner));
        NextSteps.Put(wanted, state.Progresses);
        StageOfClient.Follow(happened, state, completion, wanted, reason);
        wanted[AccountRow.Columns.RecountDone] = state.Account.GetAttributeValue<string>(AccountRow.Columns.RecountRequest);
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
