using System;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Runs;

/// <summary>
/// Who would change segment by another model, a page of clients a call. Nothing is written. The last run's population stands, so this answers only for
/// weights and thresholds: another basis or other points need a run.
/// </summary>
[CustomApi(CustomApis.PreviewModel.Name)]
public sealed class PreviewModel : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        var id = (Guid)happened.Context.InputParameters[CustomApis.PreviewModel.Model];
        // With the caller's rights: a preview shows no client that its reader may not see.
        var reader = happened.CallersService;
        var model = Models.Read(reader.Retrieve(ScoringModelRow.Table, id, new ColumnSet(Models.Columns)));
        if (model.Refusal is not null) return model.Refusal;
        var run = FrozenRun.Last(happened.Service);
        var preview = WhyRunIsNeeded(run, model.Value!) is { } reason
            ? Preview.Impossible(reason)
            : Preview.Of(reader, run!.Population with { Model = model.Value! }, Page(happened), happened.Today);
        happened.Context.OutputParameters[CustomApis.PreviewModel.Changes] = preview.Changes;
        happened.Context.OutputParameters[CustomApis.PreviewModel.Examined] = preview.Examined;
        happened.Context.OutputParameters[CustomApis.PreviewModel.More] = preview.HasMore;
        return null;
    }

    static int Page(Event happened) => happened.Context.InputParameters.TryGetValue(CustomApis.PreviewModel.Page, out var page) && page is int number && number > 1 ? number : 1;

    static string? WhyRunIsNeeded(FrozenRun? run, ScoringModel model) =>
        run is null ? "NoRun"
        : run.Population.Model.Basis != model.Basis ? "Basis"
        : Points(run.Population.Model) != Points(model) ? "Points"
        : null;

    static string Points(ScoringModel model) => string.Join("/", model.ValuePoints, model.HeadroomPoints, model.PricePoints, model.CapacityPoints);
}
