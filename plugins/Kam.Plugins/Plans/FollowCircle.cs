using System;
using System.Collections.Generic;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Circles;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Plans;

/// <summary>A circle that is saved moves the lines of its year's plan in the same save, while that plan is written or reviewed: one look where there is none.</summary>
[Step(Message.Create, CircleRow.Table, Stage.PostOperation, Rank = 20, PostImage = new[] { CircleRow.Columns.AccountId, CircleRow.Columns.Year })]
[Step(Message.Update, CircleRow.Table, Stage.PostOperation, Rank = 20,
    Filter = new[] { CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.Need, CircleRow.Columns.OwnShare, CircleRow.Columns.StateCode, CircleRow.Columns.TransactionCurrencyId },
    PreImage = new[]
    {
        CircleRow.Columns.AccountId, CircleRow.Columns.CategoryId, CircleRow.Columns.Year, CircleRow.Columns.Need, CircleRow.Columns.OwnShare, CircleRow.Columns.StateCode, CircleRow.Columns.TransactionCurrencyId,
    })]
[Step(Message.Delete, CircleRow.Table, Stage.PostOperation, Rank = 20, PreImage = new[] { CircleRow.Columns.AccountId, CircleRow.Columns.Year })]
public sealed class FollowCircle : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsWithin<StartPlan>() || Client.IsBeingDeleted(happened)) return null;
        var isUpdate = happened.Context.MessageName == nameof(Message.Update);
        if (isUpdate && !happened.Changes(Registered.Columns<FollowCircle>(CircleRow.Table))) return null;
        var circle = happened.Context.MessageName == nameof(Message.Create) ? happened.Saved : happened.After;
        if (circle.Id(CircleRow.Columns.AccountId) is not { } client) return null;
        var years = new[] { happened.Before, circle }.Select(row => row.GetAttributeValue<int?>(CircleRow.Columns.Year)).OfType<int>().Distinct();
        foreach (var plan in LivePlans.Of(happened, client, years.ToList())) Follow(happened, plan, client);
        return null;
    }

    static void Follow(Event happened, Guid plan, Guid client)
    {
        PlanLock.Take(happened, plan);
        var state = PlanState.Read(happened, plan, PlanPart.Lines);
        if (state.IsLocked) return;
        var wanted = new Entity(PlanRow.Table);
        BlockDates.Put(wanted, PlanPart.Lines, happened.Today);
        PlanFigures.Write(happened, PlanLines.Follow(happened, state, ClientCircles.Read(happened, client)), wanted);
    }
}
