using System;
using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Plans;

/// <summary>A plan that was approved is kept: it is closed, and goes with its client only.</summary>
[Step(Message.Delete, PlanRow.Table, Stage.PreOperation, PreImage = new[] { PlanRow.Columns.ApprovedOn })]
public sealed class KeepApprovedPlan : Rule
{
    protected override Refusal? Judge(Event happened) =>
        happened.Before.GetAttributeValue<DateTime?>(PlanRow.Columns.ApprovedOn) is null || Client.IsBeingDeleted(happened) || Importers.Include(happened)
            ? null
            : Refusal.Of(RefusalCode.PlanNotDeletable);
}
