using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Contacts;

/// <summary>What follows from a client's stakeholders and activities: two columns of the account, five of its value row, one of each stakeholder.</summary>
static class PeopleFigures
{
    /// <summary>Counts from scratch, under the client's lock, and writes what changed.</summary>
    public static void Write(Event happened, Guid client)
    {
        if (ClientPeople.Read(happened.Service, client) is not { } people) return;
        var stakeholders = people.Stakeholders.Select(row => new Stakeholder(row.Id(StakeholderRow.Columns.ContactId), row.Choice<StakeholderFunction>(StakeholderRow.Columns.StakeholderFunction))).ToList();
        var figures = Settings.Of(happened).Contacts.Judge(stakeholders, ClientActivities.Of(happened, client), happened.Today);
        var account = new Entity(AccountRow.Table)
        {
            [AccountRow.Columns.SingleContact] = figures.IsSingle,
            [AccountRow.Columns.LastContactOn] = figures.LastContactOn?.Date,
        };
        if (people.Account.To(account) is { } change) happened.Service.Update(change);
        ClientValue.Write(happened.Service, people.Account, people.Value, OfValue(figures));
        foreach (var row in people.Stakeholders) Write(happened.Service, row, figures.LastContacts.With(row.Id(StakeholderRow.Columns.ContactId)));
    }

    static Entity OfValue(ContactFigures figures) => new(ClientValueRow.Table)
    {
        [ClientValueRow.Columns.ContactsIndex] = figures.AreNone ? null : figures.Index,
        [ClientValueRow.Columns.FunctionsCovered] = figures.AreNone ? null : figures.FunctionsCovered,
        [ClientValueRow.Columns.Stakeholders] = figures.AreNone ? null : figures.Stakeholders,
        [ClientValueRow.Columns.Activities12] = figures.AreNone ? null : figures.Activities12,
        [ClientValueRow.Columns.TopContactShare] = figures.TopShare?.Value,
    };

    static void Write(IOrganizationService service, Entity stakeholder, Day? last)
    {
        if (stakeholder.To(new Entity(StakeholderRow.Table) { [StakeholderRow.Columns.LastContactOn] = last?.Date }) is { } change) service.Update(change);
    }
}
