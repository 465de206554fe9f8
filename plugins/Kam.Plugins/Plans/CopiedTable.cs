using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A table of which a revision takes rows along: with every column that the solution gives it, so that none is forgotten, but those that are the original's alone.</summary>
/// <param name="Model">The class that names the table's columns.</param>
/// <param name="Key">Its primary key.</param>
/// <param name="Plan">The column that names the plan.</param>
/// <param name="TakenFrom">The column that names the row it was copied from; null where there is none.</param>
sealed record CopiedTable(string Table, Type Model, string Key, string Plan, string? TakenFrom, params string[] LeftOut)
{
    const string Ours = "kam_";
    const string Base = "_base";

    // What every table of ours is given by the platform and is not the same for all rows.
    static readonly string[] Given = { PlanRow.Columns.OwnerId, PlanRow.Columns.TransactionCurrencyId };

    /// <summary>Amounts in base currency follow from the others.</summary>
    public string[] Columns => Model.GetFields().Select(constant => (string)constant.GetRawConstantValue())
        .Where(column => Given.Contains(column) || column.StartsWith(Ours, StringComparison.Ordinal) && !column.EndsWith(Base, StringComparison.Ordinal))
        .Except(LeftOut.Concat(new[] { Key })).ToArray();

    public static CopiedTable Plans { get; } = new(PlanRow.Table, typeof(PlanRow.Columns), PlanRow.Columns.PlanId, PlanRow.Columns.PlanId, PlanRow.Columns.RevisionOfId,
        PlanRow.Columns.Name, PlanRow.Columns.Revision, PlanRow.Columns.Lifecycle, PlanRow.Columns.ChangeReason, PlanRow.Columns.Lock,
        PlanRow.Columns.SubmittedOn, PlanRow.Columns.SubmittedById, PlanRow.Columns.ReviewDueOn, PlanRow.Columns.ReviewRemindedOn, PlanRow.Columns.ApprovedOn, PlanRow.Columns.ApprovedById,
        PlanRow.Columns.ActivatedOn, PlanRow.Columns.ClosedOn);

    public static CopiedTable Tasks { get; } = new(PlanTaskRow.Table, typeof(PlanTaskRow.Columns), PlanTaskRow.Columns.PlanTaskId, PlanTaskRow.Columns.PlanId, PlanTaskRow.Columns.TakenFromId,
        PlanTaskRow.Columns.TaskId);

    /// <summary>In the order in which they name one another.</summary>
    public static IReadOnlyList<CopiedTable> Parts { get; } = new[]
    {
        new CopiedTable(PlanLineRow.Table, typeof(PlanLineRow.Columns), PlanLineRow.Columns.PlanLineId, PlanLineRow.Columns.PlanId, null),
        new CopiedTable(InitiativeRow.Table, typeof(InitiativeRow.Columns), InitiativeRow.Columns.InitiativeId, InitiativeRow.Columns.PlanId, InitiativeRow.Columns.TakenFromId),
        new CopiedTable(RoiRow.Table, typeof(RoiRow.Columns), RoiRow.Columns.RoiId, RoiRow.Columns.PlanId, null),
        new CopiedTable(TargetContactRow.Table, typeof(TargetContactRow.Columns), TargetContactRow.Columns.TargetContactId, TargetContactRow.Columns.PlanId, null),
        Tasks,
    };

    /// <summary>The active rows of a plan.</summary>
    public IEnumerable<Entity> Of(IOrganizationService service, Guid plan)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(Plan, ConditionOperator.Equal, plan);
        query.Criteria.AddCondition(PlanRow.Columns.StateCode, ConditionOperator.Equal, (int)PlanTaskState.Active);
        query.AddOrder(Key, OrderType.Ascending);
        return Pages.Of(service, query).ToList();
    }
}
