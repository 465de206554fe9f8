using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Quarters;

/// <summary>The rows of KAMs and quarters: each the head of a quarter plan, and what came of it.</summary>
static class Kpis
{
    static readonly string[] Columns =
    {
        KpiRow.Columns.UserId, KpiRow.Columns.Quarter, KpiRow.Columns.QuarterPlanStatus, KpiRow.Columns.FrozenOn, KpiRow.Columns.ClosedOn, KpiRow.Columns.OwnerId,
        KpiRow.Columns.Planned, KpiRow.Columns.Completed, KpiRow.Columns.Percent, KpiRow.Columns.Withdrawn, KpiRow.Columns.Added, KpiRow.Columns.AddedCompleted, KpiRow.Columns.CarriedOver,
    };

    /// <summary>Plans that are frozen and not closed: what happens to their progresses still moves them.</summary>
    public static readonly object[] Running = { (int)QuarterPlanStatusChoice.Committed, (int)QuarterPlanStatusChoice.FrozenByItself };

    /// <summary>Locks the row until the transaction ends and reads it then: whoever counts the same plan waits here.</summary>
    /// <param name="locking">The caller's own service refuses those who may not write the row.</param>
    public static Entity LockAndRead(Event happened, IOrganizationService locking, Guid kpi)
    {
        locking.Update(new Entity(KpiRow.Table, kpi) { [KpiRow.Columns.Lock] = happened.Context.CorrelationId.ToString("N") });
        return happened.Service.Retrieve(KpiRow.Table, kpi, new ColumnSet(Columns));
    }

    public static Quarter PlannedFor(this Entity kpi) => Quarter.Read(kpi.GetAttributeValue<string>(KpiRow.Columns.Quarter)).Value!;

    public static QuarterPlanStatus PlanStatus(this Entity kpi) => kpi.Choice<QuarterPlanStatus>(KpiRow.Columns.QuarterPlanStatus) ?? QuarterPlanStatus.Open;

    public static Guid Create(IOrganizationService service, KamOfQuarter kam, Quarter quarter) => service.Create(new Entity(KpiRow.Table)
    {
        [KpiRow.Columns.Name] = kam.Name + ", " + quarter,
        [KpiRow.Columns.UserId] = new EntityReference(SystemUserRow.Table, kam.User),
        [KpiRow.Columns.OwnerId] = new EntityReference(SystemUserRow.Table, kam.User),
        [KpiRow.Columns.Quarter] = quarter.ToString(),
        [KpiRow.Columns.QuarterPlanStatus] = Values.Option(QuarterPlanStatus.Open),
    });
}
