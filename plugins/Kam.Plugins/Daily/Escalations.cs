using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Daily;

/// <summary>
/// Looks at every active plan once a day: the quarters that have begun grow with the calendar, and one that is over may ask the plan's manager for the cause.
/// Before plans are closed for the year, so that the last quarter is asked about too.
/// </summary>
static class Escalations
{
    const int Size = 50;

    public static Portion Raise(Event happened, int page)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = Columns, PageInfo = new PagingInfo { Count = Size, PageNumber = page } };
        query.Criteria.AddCondition(PlanRow.Columns.Lifecycle, ConditionOperator.Equal, (int)PlanLifecycleChoice.Active);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        var found = happened.Service.RetrieveMultiple(query);
        if (found.Entities.Count == 0) return new(0, false);
        var tasks = Tasks(happened.Service, found.Entities.Select(plan => plan.Id).ToArray());
        var moved = found.Entities.Where(plan => Change(happened, plan, tasks[plan.Id]) is not null).ToList();
        foreach (var plan in moved) Write(happened, plan.Id);
        return new(moved.Count, found.MoreRecords);
    }

    static ColumnSet Columns => new(PlanExecution.Columns.Concat(new[] { PlanRow.Columns.Year, PlanRow.Columns.Lifecycle, PlanRow.Columns.Escalation, PlanRow.Columns.EscalationQuarter, PlanRow.Columns.EscalatedOn, PlanRow.Columns.EscalationCause, PlanRow.Columns.EscalationNote, PlanRow.Columns.EscalationAnsweredOn }).ToArray());

    /// <summary>Under the plan's lock everything is read again: a task may have been done meanwhile.</summary>
    static void Write(Event happened, Guid id)
    {
        PlanLock.Take(happened, id);
        var plan = happened.Service.Retrieve(PlanRow.Table, id, Columns);
        if (plan.Lifecycle() != PlanLifecycle.Active) return;
        if (Change(happened, plan, Tasks(happened.Service, id)[id]) is { } change) happened.Service.Update(change);
    }

    /// <summary>Under the id of the plan that each belongs to.</summary>
    static ILookup<Guid, Entity> Tasks(IOrganizationService service, params Guid[] plans)
    {
        var query = new QueryExpression(PlanTaskRow.Table) { ColumnSet = new ColumnSet(TaskRows.Columns) };
        query.ColumnSet.AddColumn(PlanTaskRow.Columns.PlanId);
        query.Criteria.AddCondition(new ConditionExpression(PlanTaskRow.Columns.PlanId, ConditionOperator.In, plans));
        query.AddOrder(PlanTaskRow.Columns.PlanTaskId, OrderType.Ascending);
        return Pages.Of(service, query).ToLookup(task => task.Id(PlanTaskRow.Columns.PlanId)!.Value);
    }

    static Entity? Change(Event happened, Entity plan, IEnumerable<Entity> tasks)
    {
        var settings = Settings.Of(happened);
        var year = PlanExecution.Count(plan, tasks, settings.Quarters);
        var wanted = new Entity(PlanRow.Table);
        PlanExecution.Put(wanted, year, settings.Quarters, happened.Today);
        var asking = Escalation.Of(year, settings.Escalation, settings.Quarters, happened.Today);
        if (Escalation.Raises(asking, Asked(plan))) Ask(wanted, asking!, happened.Today);
        return plan.To(wanted);
    }

    static Quarter? Asked(Entity plan) => plan.GetAttributeValue<string>(PlanRow.Columns.EscalationQuarter) is { } text ? Quarter.Read(text).Value : null;

    /// <summary>What was answered about an earlier quarter makes room: the audit keeps it.</summary>
    static void Ask(Entity wanted, Quarter quarter, Day today)
    {
        wanted[PlanRow.Columns.Escalation] = Values.Option(EscalationState.Raised);
        wanted[PlanRow.Columns.EscalationQuarter] = quarter.ToString();
        wanted[PlanRow.Columns.EscalatedOn] = today.Date;
        foreach (var column in new[] { PlanRow.Columns.EscalationCause, PlanRow.Columns.EscalationNote, PlanRow.Columns.EscalationAnsweredOn }) wanted[column] = null;
    }
}
