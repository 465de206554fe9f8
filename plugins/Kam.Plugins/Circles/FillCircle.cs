using System;
using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Circles;

/// <summary>
/// Brings the competitors and shares that a completed progress tells into the circle of its client's whole need of this year. Our own share stays while
/// it fits beside them and is unknown again where it does not: a background job has nobody to refuse.
/// </summary>
[CustomApi(CustomApis.FillCircle.Name)]
public sealed class FillCircle : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        happened.Context.OutputParameters[CustomApis.FillCircle.CircleId] = Guid.Empty;
        var progress = Read(happened);
        if (progress.SharesTold() is not { } text || CompetitorShares.Read(text).Value is not { } told) return null;
        var resolved = Suppliers.Resolve(happened, told.Suppliers.ToList());
        if (resolved.Value is not { } slices) return resolved.Refusal;
        var client = progress.Id(ProgressRow.Columns.AccountId)!.Value;
        Client.Lock(happened, client);
        // Corrected or reopened meanwhile: the save that did it has a job of its own.
        if (Read(happened).SharesTold() != text) return null;
        var circles = ClientCircles.Read(happened, client);
        var year = happened.Year;
        var present = circles.Find(null, year);
        var own = told.Own ?? CircleSplit.OwnBeside(present?.GetAttributeValue<decimal?>(CircleRow.Columns.OwnShare), slices.Select(slice => slice.Percent));
        var saved = SavedCircle.Save(happened, circles, new CircleOrders(null, year, present?.Money(CircleRow.Columns.Need), own, slices));
        happened.Context.OutputParameters[CustomApis.FillCircle.CircleId] = saved.Value;
        return saved.Refusal;
    }

    static Entity Read(Event happened) => happened.Service.Retrieve(ProgressRow.Table, happened.Target.Id, new ColumnSet(
        ProgressRow.Columns.AccountId, ProgressRow.Columns.Status, ProgressRow.Columns.StateCode, ProgressRow.Columns.Feeds, ProgressRow.Columns.AnswerText));
}
