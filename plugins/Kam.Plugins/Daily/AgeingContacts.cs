using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Contacts;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>
/// Counts the clients anew whose people have not been met for too long since the last daily work, or of whose 12 months an activity has dropped out. What is
/// found does not depend on the counting, so that a portion is the next of the same list.
/// </summary>
static class AgeingContacts
{
    const int Size = 50;
    const string RegardedAlias = "regarded";

    public static Portion Recount(Event happened, int page)
    {
        var settings = Settings.Of(happened);
        var last = settings.Row.Day(SettingRow.Columns.LastDailyOn);
        var aged = Uncovered(happened, settings.Contacts.Days, last).Concat(DroppedOut(happened, last)).Distinct().OrderBy(id => id).ToList();
        var portion = aged.Skip((page - 1) * Size).Take(Size).ToList();
        foreach (var client in portion)
        {
            Client.Lock(happened, client);
            PeopleFigures.Write(happened, client);
        }
        return new(portion.Count, aged.Count > page * Size);
    }

    /// <summary>A contact covers through its last day: who was met the day before that is uncovered today.</summary>
    static IEnumerable<Guid> Uncovered(Event happened, int days, Day? last)
    {
        var query = new QueryExpression(StakeholderRow.Table) { ColumnSet = new ColumnSet(StakeholderRow.Columns.AccountId) };
        query.Criteria.AddCondition(StakeholderRow.Columns.StateCode, ConditionOperator.Equal, (int)StakeholderState.Active);
        query.Criteria.AddFilter(Between(StakeholderRow.Columns.LastContactOn, last?.Plus(-days), happened.Today.Plus(-days)));
        query.AddOrder(StakeholderRow.Columns.StakeholderId, OrderType.Ascending);
        return Pages.Of(happened.Service, query).Select(row => row.Id(StakeholderRow.Columns.AccountId)).OfType<Guid>();
    }

    /// <summary>A day more at both ends: the moments are universal, the organisation's days are its own.</summary>
    static IEnumerable<Guid> DroppedOut(Event happened, Day? last)
    {
        var query = new QueryExpression(ActivityPointerRow.Table) { ColumnSet = new ColumnSet(ActivityPointerRow.Columns.RegardingObjectId) };
        query.Criteria.AddCondition(ActivityPointerRow.Columns.StateCode, ConditionOperator.Equal, (int)ActivityPointerState.Completed);
        query.Criteria.AddCondition(new ConditionExpression(ActivityPointerRow.Columns.ActivityTypeCode, ConditionOperator.In, ClientActivities.Tables));
        var ended = new FilterExpression(LogicalOperator.Or);
        foreach (var column in new[] { ActivityPointerRow.Columns.ActualEnd, ActivityPointerRow.Columns.ScheduledEnd, ActivityPointerRow.Columns.ModifiedOn })
            ended.AddFilter(Between(column, last?.MonthsBefore(ContactRules.Months), happened.Today.MonthsBefore(ContactRules.Months).Plus(2)));
        query.Criteria.AddFilter(ended);
        var regarded = query.AddLink(ContactRow.Table, ActivityPointerRow.Columns.RegardingObjectId, ContactRow.Columns.ContactId, JoinOperator.LeftOuter);
        regarded.EntityAlias = RegardedAlias;
        regarded.Columns.AddColumn(ContactRow.Columns.ParentCustomerId);
        query.AddOrder(ActivityPointerRow.Columns.ActivityId, OrderType.Ascending);
        return Pages.Of(happened.Service, query).Select(ClientOf).OfType<Guid>();
    }

    static Guid? ClientOf(Entity activity)
    {
        var regarding = activity.GetAttributeValue<EntityReference>(ActivityPointerRow.Columns.RegardingObjectId);
        var company = activity.Joined(RegardedAlias, ContactRow.Table, ContactRow.Columns.ContactId).GetAttributeValue<EntityReference>(ContactRow.Columns.ParentCustomerId);
        return new[] { regarding, company }.FirstOrDefault(row => row?.LogicalName == AccountRow.Table)?.Id;
    }

    /// <summary>From a day on, if one is given, up to another that no more belongs to it.</summary>
    static FilterExpression Between(string column, Day? from, Day until)
    {
        var filter = new FilterExpression(LogicalOperator.And);
        if (from is { } first) filter.AddCondition(column, ConditionOperator.GreaterEqual, first.Date);
        filter.AddCondition(column, ConditionOperator.LessThan, until.Date);
        return filter;
    }
}
