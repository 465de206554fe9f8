using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>The row that a plan begins with: a draft of the client's owner, to be approved by the owner's manager.</summary>
static class NewPlan
{
    public static Entity Of(PlannedClient client, int year, string? reason, Day today)
    {
        const int revision = 1;
        var account = client.Account;
        var plan = new Entity(PlanRow.Table)
        {
            [PlanRow.Columns.Name] = PlanName.Of(account.GetAttributeValue<string>(AccountRow.Columns.Name) ?? "", year, revision),
            [PlanRow.Columns.AccountId] = account.ToEntityReference(),
            [PlanRow.Columns.Year] = year,
            [PlanRow.Columns.Revision] = revision,
            [PlanRow.Columns.Lifecycle] = Values.Option(PlanLifecycle.Draft),
            [PlanRow.Columns.StartReason] = string.IsNullOrWhiteSpace(reason) ? null : reason!.Trim(),
            [PlanRow.Columns.OwnerId] = account.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId),
            [PlanRow.Columns.Block1On] = today.Date,
        };
        if (client.Manager is { } manager) plan[PlanRow.Columns.ManagerId] = manager;
        if (account.GetAttributeValue<EntityReference>(AccountRow.Columns.TransactionCurrencyId) is { } currency) plan[PlanRow.Columns.TransactionCurrencyId] = currency;
        return plan;
    }
}
