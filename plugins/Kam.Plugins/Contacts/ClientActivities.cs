using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Contacts;

/// <summary>The completed activities of a client, with whom they were: a row for each party, page by page.</summary>
static class ClientActivities
{
    const string RegardedAlias = "regarded";
    const string PartyAlias = "party";

    /// <summary>Who was met three years ago and never since counts as not met: reading goes back no further.</summary>
    const int Months = 36;

    static readonly IReadOnlyDictionary<string, ActivityKind> Kinds = new Dictionary<string, ActivityKind>
    {
        [AppointmentRow.Table] = ActivityKind.Appointment,
        [PhoneCallRow.Table] = ActivityKind.PhoneCall,
        [TaskRow.Table] = ActivityKind.Task,
    };

    public static object[] Tables => Kinds.Keys.ToArray<object>();

    public static IReadOnlyList<ClientActivity> Of(Event happened, Guid client) =>
        Pages.Of(happened.Service, Completed(client, happened.Today)).GroupBy(row => row.Id).Select(parties => Read(parties, happened.Zone)).OfType<ClientActivity>().ToList();

    static ClientActivity? Read(IEnumerable<Entity> parties, OrganizationZone zone)
    {
        var row = parties.First();
        var kind = Kinds[row.GetAttributeValue<string>(ActivityPointerRow.Columns.ActivityTypeCode)];
        var end = ActivityEnd.Of(kind, row.DayIn(ActivityPointerRow.Columns.ScheduledEnd, zone), row.DayIn(ActivityPointerRow.Columns.ActualEnd, zone), row.DayIn(ActivityPointerRow.Columns.ModifiedOn, zone));
        return end is { } day ? new(day, parties.Select(Contact).OfType<Guid>().Distinct().ToList(), kind != ActivityKind.Task) : null;
    }

    static Guid? Contact(Entity row)
    {
        var party = row.Joined(PartyAlias, ActivityPartyRow.Table, ActivityPartyRow.Columns.ActivityPartyId).GetAttributeValue<EntityReference>(ActivityPartyRow.Columns.PartyId);
        return party?.LogicalName == ContactRow.Table ? party.Id : null;
    }

    /// <summary>What regards the client or one of its contacts; the contact that is regarded is a party, too.</summary>
    static QueryExpression Completed(Guid client, Day today)
    {
        var query = new QueryExpression(ActivityPointerRow.Table)
        {
            ColumnSet = new ColumnSet(
                ActivityPointerRow.Columns.ActivityTypeCode, ActivityPointerRow.Columns.ScheduledEnd, ActivityPointerRow.Columns.ActualEnd, ActivityPointerRow.Columns.ModifiedOn),
        };
        query.Criteria.AddCondition(ActivityPointerRow.Columns.StateCode, ConditionOperator.Equal, (int)ActivityPointerState.Completed);
        query.Criteria.AddCondition(new ConditionExpression(ActivityPointerRow.Columns.ActivityTypeCode, ConditionOperator.In, Tables));
        var lately = new FilterExpression(LogicalOperator.Or);
        lately.AddCondition(ActivityPointerRow.Columns.ActualEnd, ConditionOperator.GreaterEqual, today.MonthsBefore(Months).Date);
        lately.AddCondition(ActivityPointerRow.Columns.ActualEnd, ConditionOperator.Null);
        query.Criteria.AddFilter(lately);
        var regarded = query.AddLink(ContactRow.Table, ActivityPointerRow.Columns.RegardingObjectId, ContactRow.Columns.ContactId, JoinOperator.LeftOuter);
        regarded.EntityAlias = RegardedAlias;
        var ofClient = new FilterExpression(LogicalOperator.Or);
        ofClient.AddCondition(ActivityPointerRow.Columns.RegardingObjectId, ConditionOperator.Equal, client);
        ofClient.AddCondition(new ConditionExpression(RegardedAlias, ContactRow.Columns.ParentCustomerId, ConditionOperator.Equal, client));
        query.Criteria.AddFilter(ofClient);
        var party = query.AddLink(ActivityPartyRow.Table, ActivityPointerRow.Columns.ActivityId, ActivityPartyRow.Columns.ActivityId, JoinOperator.LeftOuter);
        party.EntityAlias = PartyAlias;
        party.Columns.AddColumns(ActivityPartyRow.Columns.ActivityPartyId, ActivityPartyRow.Columns.PartyId);
        party.LinkCriteria.AddCondition(ActivityPartyRow.Columns.ParticipationTypeMask, ConditionOperator.NotEqual, (int)ActivityPartyParticipationTypeMaskChoice.Owner);
        query.AddOrder(ActivityPointerRow.Columns.ActivityId, OrderType.Ascending);
        party.Orders.Add(new OrderExpression(ActivityPartyRow.Columns.ActivityPartyId, OrderType.Ascending));
        return query;
    }
}
