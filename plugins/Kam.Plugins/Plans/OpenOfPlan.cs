using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>What of a plan is still open and may go on in the next: initiatives whose outcome nobody knows, and tasks that are not done.</summary>
sealed record OpenOfPlan(IReadOnlyList<Entity> Initiatives, IReadOnlyList<Entity> Tasks)
{
    /// <summary>What goes on with an initiative.</summary>
    public static readonly string[] InitiativeColumns =
    {
        InitiativeRow.Columns.Name, InitiativeRow.Columns.SourceType, InitiativeRow.Columns.SourceContactId, InitiativeRow.Columns.SourceProgressId, InitiativeRow.Columns.SourceNote,
        InitiativeRow.Columns.LearntOn, InitiativeRow.Columns.CategoryId, InitiativeRow.Columns.Relevance, InitiativeRow.Columns.TransactionCurrencyId, InitiativeRow.Columns.Value,
        InitiativeRow.Columns.Probability, InitiativeRow.Columns.ExpectedOn, InitiativeRow.Columns.ClientBenefit, InitiativeRow.Columns.WeightedValue, InitiativeRow.Columns.Outcome,
        InitiativeRow.Columns.OpportunityId,
    };

    /// <summary>What goes on with a task, but for when it is due.</summary>
    public static readonly string[] TaskColumns =
    {
        PlanTaskRow.Columns.Name, PlanTaskRow.Columns.Type, PlanTaskRow.Columns.ResponsibleId, PlanTaskRow.Columns.SupportRole, PlanTaskRow.Columns.Hours, PlanTaskRow.Columns.Status,
    };

    public static OpenOfPlan None { get; } = new(new Entity[0], new Entity[0]);

    public static OpenOfPlan Of(IOrganizationService service, Guid plan) => new(
        Open(service, plan, InitiativeRow.Table, InitiativeRow.Columns.PlanId, InitiativeRow.Columns.Outcome, (int)InitiativeOutcomeChoice.Open, InitiativeRow.Columns.Name, InitiativeColumns),
        Open(service, plan, PlanTaskRow.Table, PlanTaskRow.Columns.PlanId, PlanTaskRow.Columns.Status, (int)PlanTaskStatusChoice.Open, PlanTaskRow.Columns.DueDate,
            TaskColumns.Concat(new[] { PlanTaskRow.Columns.DueDate, PlanTaskRow.Columns.Quarter, PlanTaskRow.Columns.InitiativeId }).ToArray()));

    /// <summary>Those of the rows that were chosen; refused where one of the ids is none of them.</summary>
    public Decision<OpenOfPlan> Choose(IReadOnlyList<string> ids)
    {
        bool IsChosen(Entity row) => ids.Any(id => Guid.TryParse(id, out var chosen) && chosen == row.Id);
        var stranger = ids.FirstOrDefault(id => !Guid.TryParse(id, out var chosen) || Initiatives.Concat(Tasks).All(row => row.Id != chosen));
        return stranger is null
            ? new OpenOfPlan(Initiatives.Where(IsChosen).ToList(), Tasks.Where(IsChosen).ToList())
            : Refusal.Of(RefusalCode.NotOnOffer, stranger);
    }

    static IReadOnlyList<Entity> Open(IOrganizationService service, Guid plan, string table, string planColumn, string status, int open, string order, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(planColumn, ConditionOperator.Equal, plan);
        query.Criteria.AddCondition(status, ConditionOperator.Equal, open);
        query.Criteria.AddCondition(PlanTaskRow.Columns.StateCode, ConditionOperator.Equal, (int)PlanTaskState.Active);
        query.AddOrder(order, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities;
    }
}
