using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A task that is saved, as it was, and its plan: read in one query under the plan's lock, so that of two who save it the second sees the first's.</summary>
sealed record TaskPlan(Entity Row, Entity Before)
{
    const string Handed = "kam.plan";
    const string HandedBefore = "kam.plan.task";
    const string BeforeAlias = "before";

    // The rows of a plan that a task may name: the task's column, the table, its key and its plan.
    static readonly string[][] Named =
    {
        new[] { PlanTaskRow.Columns.InitiativeId, InitiativeRow.Table, InitiativeRow.Columns.InitiativeId, InitiativeRow.Columns.PlanId },
        new[] { PlanTaskRow.Columns.TargetContactId, TargetContactRow.Table, TargetContactRow.Columns.TargetContactId, TargetContactRow.Columns.PlanId },
    };

    public PlanLifecycle Lifecycle => Row.Lifecycle();

    /// <summary>Whether who saves answers for the whole row and for the plan's figures: our rules that copy tasks do; those that carry a task's status over do not.</summary>
    public static bool IsLeftToItsCaller(Event happened) => happened.IsOurs && !happened.IsWithin<FollowCompanion>() && !happened.IsWithin<FollowPlanLifecycle>();

    /// <summary>The settings come with it.</summary>
    public static TaskPlan LockAndRead(Event happened, Guid plan)
    {
        PlanLock.Take(happened, plan);
        var row = happened.Service.RetrieveMultiple(Query(happened, plan)).Entities.First();
        SettingsOnTheWay.Tell(happened, row);
        return new(row, row.Joined(BeforeAlias, PlanTaskRow.Table, PlanTaskRow.Columns.PlanTaskId));
    }

    public PlanOfTask Judged(QuarterCalendar calendar) =>
        new(Row.GetAttributeValue<int>(PlanRow.Columns.Year), Lifecycle == PlanLifecycle.Active, Lifecycle == PlanLifecycle.Closed, calendar);

    /// <summary>Whether what the task names is of this plan too.</summary>
    public bool Owns(Entity target) => Named.All(named => target.Id(named[0]) is null || Row.Contains(named[1] + "." + named[2]));

    /// <summary>The task as it will be.</summary>
    public Entity After(Entity target)
    {
        var row = new Entity(PlanTaskRow.Table, target.Id);
        foreach (var value in Before.Attributes.Concat(target.Attributes)) row[value.Key] = value.Value;
        return row;
    }

    /// <summary>For the later rules of the same event.</summary>
    public void HandOver(Event happened)
    {
        happened.Context.SharedVariables[Handed] = Row;
        happened.Context.SharedVariables[HandedBefore] = Before;
    }

    /// <summary>Null where the task was left to its caller.</summary>
    public static TaskPlan? HandedTo(Event happened) => happened.Context.SharedVariables.TryGetValue(Handed, out var row)
        ? new((Entity)row, (Entity)happened.Context.SharedVariables[HandedBefore])
        : null;

    static QueryExpression Query(Event happened, Guid plan)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanRow.Columns.Year, PlanRow.Columns.Lifecycle, PlanRow.Columns.AccountId, PlanRow.Columns.OwnerId) };
        query.Criteria.AddCondition(PlanRow.Columns.PlanId, ConditionOperator.Equal, plan);
        SettingsOnTheWay.Join(query, PlanRow.Columns.OwningBusinessUnit);
        var before = query.AddLink(PlanTaskRow.Table, PlanRow.Columns.PlanId, PlanTaskRow.Columns.PlanId, JoinOperator.LeftOuter);
        before.EntityAlias = BeforeAlias;
        before.Columns.AddColumns(TaskRows.Columns);
        before.Columns.AddColumns(PlanTaskRow.Columns.PlanTaskId, PlanTaskRow.Columns.Name, PlanTaskRow.Columns.ResponsibleId, PlanTaskRow.Columns.TaskId, PlanTaskRow.Columns.TakenFromId);
        before.LinkCriteria.AddCondition(PlanTaskRow.Columns.PlanTaskId, ConditionOperator.Equal, happened.Context.PrimaryEntityId);
        foreach (var named in Named)
            if (happened.Target.Id(named[0]) is { } id) JoinNamed(query, named, id);
        return query;
    }

    static void JoinNamed(QueryExpression query, string[] named, Guid id)
    {
        var link = query.AddLink(named[1], PlanRow.Columns.PlanId, named[3], JoinOperator.LeftOuter);
        link.EntityAlias = named[1];
        link.Columns.AddColumn(named[2]);
        link.LinkCriteria.AddCondition(named[2], ConditionOperator.Equal, id);
    }
}
