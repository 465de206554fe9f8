using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A table whose rows hang on a plan, and what is read of them.</summary>
sealed record PartOfPlan(string Table, string IdColumn, string PlanColumn, params string[] Columns)
{
    const string Alias = "part";

    public static PartOfPlan Lines { get; } = new(PlanLineRow.Table, PlanLineRow.Columns.PlanLineId, PlanLineRow.Columns.PlanId,
        PlanLineRow.Columns.Name, PlanLineRow.Columns.CategoryId, PlanLineRow.Columns.CircleId, PlanLineRow.Columns.TransactionCurrencyId,
        PlanLineRow.Columns.NeedNow, PlanLineRow.Columns.NeednowBase, PlanLineRow.Columns.ShareNow, PlanLineRow.Columns.NeedNext, PlanLineRow.Columns.NeednextBase, PlanLineRow.Columns.ShareNext,
        PlanLineRow.Columns.Purchased12, PlanLineRow.Columns.Change, PlanLineRow.Columns.CircleEffect, PlanLineRow.Columns.ShareEffect, PlanLineRow.Columns.JointEffect);

    public static PartOfPlan Initiatives { get; } = new(InitiativeRow.Table, InitiativeRow.Columns.InitiativeId, InitiativeRow.Columns.PlanId,
        InitiativeRow.Columns.Relevance, InitiativeRow.Columns.Outcome, InitiativeRow.Columns.WeightedValue);

    public static PartOfPlan TargetContacts { get; } = new(TargetContactRow.Table, TargetContactRow.Columns.TargetContactId, TargetContactRow.Columns.PlanId,
        TargetContactRow.Columns.StakeholderId);

    public static PartOfPlan Tasks { get; } = new(PlanTaskRow.Table, PlanTaskRow.Columns.PlanTaskId, PlanTaskRow.Columns.PlanId,
        TaskRows.Columns.Concat(new[] { PlanTaskRow.Columns.Quarter }).ToArray());

    public IReadOnlyList<Entity> Of(IOrganizationService service, Guid plan)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(PlanColumn, ConditionOperator.Equal, plan);
        query.AddOrder(IdColumn, OrderType.Ascending);
        return Pages.Of(service, query).ToList();
    }

    /// <summary>Joins the part to a query for its plan.</summary>
    public void Join(QueryExpression plan)
    {
        var part = plan.AddLink(Table, PlanRow.Columns.PlanId, PlanColumn, JoinOperator.LeftOuter);
        part.EntityAlias = Alias;
        part.Columns.AddColumns(Columns.Concat(new[] { IdColumn }).ToArray());
    }

    public IReadOnlyList<Entity> Joined(IEnumerable<Entity> rows) =>
        rows.Select(row => row.Joined(Alias, Table, IdColumn)).Where(row => row.Id != Guid.Empty).OrderBy(row => row.Id).ToList();
}
