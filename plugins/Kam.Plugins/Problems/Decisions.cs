using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Problems;

/// <summary>The decisions about problem clients: one open about a client at a time.</summary>
static class Decisions
{
    public static void Open(Event happened, ProblemClient client) => happened.Service.Create(new Entity(ProblemDecisionRow.Table)
    {
        [ProblemDecisionRow.Columns.Name] = client.Account.GetAttributeValue<string>(AccountRow.Columns.Name),
        [ProblemDecisionRow.Columns.AccountId] = Client.Reference(client.Account.Id),
        [ProblemDecisionRow.Columns.OwnerId] = client.Account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId),
        [ProblemDecisionRow.Columns.DecisionStatus] = Values.Option(DecisionStatus.Open),
        [ProblemDecisionRow.Columns.OpenedOn] = happened.Today.Date,
        [ProblemDecisionRow.Columns.DueOn] = happened.Today.Plus(Settings.Of(happened).ProblemDays).Date,
        [ProblemDecisionRow.Columns.MoneyLost] = client.Lost(AcceptedShare(happened.Service)),
    });

    public static void Withdraw(IOrganizationService service, Guid decision) => service.Update(new Entity(ProblemDecisionRow.Table, decision)
    {
        [ProblemDecisionRow.Columns.DecisionStatus] = Values.Option(DecisionStatus.Withdrawn),
    });

    /// <summary>Of the active model; of the shipped one while none is active.</summary>
    static decimal AcceptedShare(IOrganizationService service) =>
        ModelColumns.Of(Models.Active(service) ?? new Entity(ScoringModelRow.Table)).CostToServeShare;
}
