using System.Linq;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>The task that another was taken over from: of the plan's last revision, or of last year's plan.</summary>
static class Predecessor
{
    /// <summary>Takes its activity away from it while that is open; null when there is none to take.</summary>
    public static EntityReference? Companion(IOrganizationService service, Entity task)
    {
        if (task.Id(PlanTaskRow.Columns.TakenFromId) is not { } predecessor) return null;
        var query = new QueryExpression(PlanTaskRow.Table) { ColumnSet = new ColumnSet(PlanTaskRow.Columns.TaskId) };
        query.Criteria.AddCondition(PlanTaskRow.Columns.PlanTaskId, ConditionOperator.Equal, predecessor);
        query.AddLink(TaskRow.Table, PlanTaskRow.Columns.TaskId, TaskRow.Columns.ActivityId).LinkCriteria.AddCondition(TaskRow.Columns.StateCode, ConditionOperator.Equal, (int)TaskState.Open);
        if (service.RetrieveMultiple(query).Entities.FirstOrDefault() is not { } found) return null;
        service.Update(new Entity(PlanTaskRow.Table, predecessor) { [PlanTaskRow.Columns.TaskId] = null });
        return found.GetAttributeValue<EntityReference>(PlanTaskRow.Columns.TaskId);
    }
}
