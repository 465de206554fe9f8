using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Scoring;

/// <summary>Scoring models, from their rows. What a row leaves empty is as the method has it.</summary>
static class Models
{
    /// <summary>What a model scores by: a change of one of these is a new version.</summary>
    public static string[] Columns => Registered.Columns<CheckModel>(ScoringModelRow.Table);

    /// <summary>Refused when it could not score: weights that are not 100 together, points that cannot be read.</summary>
    public static Decision<ScoringModel> Read(Entity row)
    {
        var points = new[] { ScoringModelRow.Columns.ValuePoints, ScoringModelRow.Columns.HeadroomPoints, ScoringModelRow.Columns.PricePoints, ScoringModelRow.Columns.CapacityPoints }
            .Select(column => Curve.Read(row.GetAttributeValue<string>(column))).ToArray();
        if (points.Select(curve => curve.Refusal).FirstOrDefault(refusal => refusal is not null) is { } unreadable) return unreadable;
        var model = ModelColumns.Of(row) with { ValuePoints = points[0].Value, HeadroomPoints = points[1].Value, PricePoints = points[2].Value, CapacityPoints = points[3].Value };
        return model.Check() is { } refusal ? refusal : model;
    }

    /// <summary>The row of the active model; null while none is.</summary>
    public static Entity? Active(IOrganizationService service)
    {
        var query = new QueryExpression(ScoringModelRow.Table) { TopCount = 1, ColumnSet = new ColumnSet(Columns) };
        query.ColumnSet.AddColumns(ScoringModelRow.Columns.Name, ScoringModelRow.Columns.Version, ScoringModelRow.Columns.LastRunId);
        query.Criteria.AddCondition(ScoringModelRow.Columns.ModelStatus, ConditionOperator.Equal, (int)ModelStatusChoice.Active);
        query.AddOrder(ScoringModelRow.Columns.ScoringModelId, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
