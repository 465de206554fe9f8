using System;
using System.Collections.Generic;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>
/// A plan that becomes active brings its open tasks onto the client's timeline; one that is closed takes off what no running plan has taken over. In the
/// background, and each task by a save of its own under its plan's lock: whatever runs first, a task has one activity.
/// </summary>
[Step(Message.Update, PlanRow.Table, Stage.PostOperation, Mode.Asynchronous, Filter = new[] { PlanRow.Columns.Lifecycle },
    PreImage = new[] { PlanRow.Columns.Lifecycle }, PostImage = new[] { PlanRow.Columns.Lifecycle })]
public sealed class FollowPlanLifecycle : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!happened.HasChanged(PlanRow.Columns.Lifecycle)) return null;
        var lifecycle = happened.Saved.Choice<PlanLifecycle>(PlanRow.Columns.Lifecycle);
        if (lifecycle == PlanLifecycle.Active) foreach (var task in OpenTasks.Of(happened.Service, happened.Context.PrimaryEntityId)) happened.Service.Update(task.CaughtUp());
        if (lifecycle == PlanLifecycle.Closed) foreach (var companion in OpenTasks.CompanionsLeft(happened.Service, happened.Context.PrimaryEntityId)) Companion.Cancel(happened.Service, companion);
        return null;
    }
}
