using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Plans;

/// <summary>A deleted task takes its activity along while that is open. A client that is deleted takes both.</summary>
[Step(Message.Delete, PlanTaskRow.Table, Stage.PostOperation, PreImage = new[] { PlanTaskRow.Columns.TaskId })]
public sealed class DropCompanion : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.Before.Id(PlanTaskRow.Columns.TaskId) is { } companion && !Client.IsBeingDeleted(happened)) Companion.Drop(happened.Service, companion);
        return null;
    }
}
