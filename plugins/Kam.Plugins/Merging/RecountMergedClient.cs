using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Plans;
using Kam.Plugins.Quarters;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Merging;

/// <summary>
/// After a merge everything that is computed of the master is counted from scratch, each in a transaction of its own: purchases and score, checklist and
/// stage, people, the plans that are still written, and the quarter plans that lost a progress. A plan that does not go on is closed first.
/// </summary>
[Step(Message.Merge, AccountRow.Table, Stage.PostOperation, Mode.Asynchronous)]
public sealed class RecountMergedClient : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var client = happened.Target.Id;
        foreach (var plan in MergeNotes.Plans(happened)) PlanCourse.Close(happened, plan, null);
        Recount(happened, CustomApis.RecalculateAccount.Name, client, CustomApis.RecalculateAccount.Force);
        Recount(happened, CustomApis.RecountCompletion.Name, client, CustomApis.RecountCompletion.Force);
        happened.Service.Execute(new OrganizationRequest(CustomApis.RecountContacts.Name) { ["Target"] = Client.Reference(client) });
        foreach (var plan in Live(happened.Service, client)) happened.Service.Execute(new OrganizationRequest(CustomApis.RecountPlan.Name) { ["Target"] = plan.ToEntityReference() });
        foreach (var kpi in QuarterPlansOf(happened.Service, MergeNotes.Progresses(happened)))
            happened.Service.Execute(new OrganizationRequest(CustomApis.RecountQuarterPlan.Name) { [CustomApis.RecountQuarterPlan.KpiId] = kpi });
        return null;
    }

    static void Recount(Event happened, string message, Guid client, string force) =>
        happened.Service.Execute(new OrganizationRequest(message) { ["Target"] = Client.Reference(client), [force] = true });

    static IEnumerable<Entity> Live(IOrganizationService service, Guid client)
    {
        var query = new QueryExpression(PlanRow.Table) { ColumnSet = new ColumnSet(PlanRow.Columns.Lifecycle) };
        query.Criteria.AddCondition(PlanRow.Columns.AccountId, ConditionOperator.Equal, client);
        query.AddOrder(PlanRow.Columns.PlanId, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Where(plan => !PlanLock.IsLocked(plan.Lifecycle()));
    }

    static IEnumerable<Guid> QuarterPlansOf(IOrganizationService service, IReadOnlyCollection<Guid> progresses)
    {
        if (progresses.Count == 0) return new Guid[0];
        var query = new QueryExpression(KpiRow.Table) { ColumnSet = new ColumnSet(KpiRow.Columns.KpiId), Distinct = true };
        query.Criteria.AddCondition(KpiRow.Columns.QuarterPlanStatus, ConditionOperator.In, Kpis.Running);
        query.AddLink(QuarterPlanItemRow.Table, KpiRow.Columns.KpiId, QuarterPlanItemRow.Columns.KpiId)
            .LinkCriteria.AddCondition(QuarterPlanItemRow.Columns.ProgressId, ConditionOperator.In, progresses.Cast<object>().ToArray());
        query.AddOrder(KpiRow.Columns.KpiId, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Select(kpi => kpi.Id).ToList();
    }
}
