using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>
/// A plan as it stands, with those of its parts that were asked for; a part that was not is null, and what follows from it stays as it is. To be read under
/// the plan's lock.
/// </summary>
sealed record PlanState(Entity Plan, IReadOnlyList<LineOfPlan>? Lines, IReadOnlyList<Entity>? Initiatives, IReadOnlyList<Entity>? TargetContacts, IReadOnlyList<Entity>? Tasks)
{
    public bool IsLocked => PlanLock.IsLocked(Plan.Lifecycle());

    /// <summary>How much of the plan's currency one unit of base currency is.</summary>
    public decimal Rate => Plan.GetAttributeValue<decimal?>(PlanRow.Columns.ExchangeRate) ?? 1;

    /// <summary>One query for the plan with the first of the parts, and one for each other: parts that were joined to one another would multiply.</summary>
    public static PlanState Read(Event happened, Guid plan, PlanPart parts)
    {
        Entity? row = null;
        IReadOnlyList<Entity>? Part(PlanPart part, PartOfPlan source)
        {
            if (!parts.HasFlag(part)) return null;
            if (row is not null) return source.Of(happened.Service, plan);
            var rows = ReadPlan(happened, plan, source.Join);
            row = rows[0];
            return source.Joined(rows);
        }
        var lines = Part(PlanPart.Lines, PartOfPlan.Lines);
        var initiatives = Part(PlanPart.Initiatives, PartOfPlan.Initiatives);
        var targets = Part(PlanPart.TargetContacts, PartOfPlan.TargetContacts);
        var tasks = Part(PlanPart.Tasks, PartOfPlan.Tasks);
        return new(row ?? ReadPlan(happened, plan, _ => { })[0], lines?.Select(LineOfPlan.Of).ToList(), initiatives, targets, tasks);
    }

    static IReadOnlyList<Entity> ReadPlan(Event happened, Guid plan, Action<QueryExpression> join)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanColumns.Read) };
        query.Criteria.AddCondition(PlanRow.Columns.PlanId, ConditionOperator.Equal, plan);
        SettingsOnTheWay.Join(query, PlanRow.Columns.OwningBusinessUnit);
        join(query);
        var rows = happened.Service.RetrieveMultiple(query).Entities;
        SettingsOnTheWay.Tell(happened, rows[0]);
        return rows;
    }
}
