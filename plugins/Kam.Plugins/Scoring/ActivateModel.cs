using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Setup;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Scoring;

/// <summary>One model is active: activating it retires the one before. What ships does not push aside what an administrator has activated.</summary>
[Step(Message.Create, ScoringModelRow.Table, Stage.PreOperation, Rank = 20)]
[Step(Message.Update, ScoringModelRow.Table, Stage.PreOperation, Rank = 20, Filter = new[] { ScoringModelRow.Columns.ModelStatus }, PreImage = new[] { ScoringModelRow.Columns.ModelStatus })]
public sealed class ActivateModel : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (!IsActive(happened.After) || IsActive(happened.Before)) return null;
        // Two that activate different models at once wait for each other at the settings row, which both have.
        Settings.Lock(happened);
        var others = Others(happened);
        if (others.Count > 0 && happened.IsWithin<SetUp>()) happened.Target[ScoringModelRow.Columns.ModelStatus] = new OptionSetValue((int)ModelStatusChoice.Draft);
        else foreach (var other in others) Retire(happened.Service, other);
        return null;
    }

    static bool IsActive(Entity model) => model.GetAttributeValue<OptionSetValue>(ScoringModelRow.Columns.ModelStatus)?.Value == (int)ModelStatusChoice.Active;

    static DataCollection<Entity> Others(Event happened)
    {
        var query = new QueryExpression(ScoringModelRow.Table) { ColumnSet = new ColumnSet(ScoringModelRow.Columns.ScoringModelId) };
        query.Criteria.AddCondition(ScoringModelRow.Columns.ModelStatus, ConditionOperator.Equal, (int)ModelStatusChoice.Active);
        query.Criteria.AddCondition(ScoringModelRow.Columns.ScoringModelId, ConditionOperator.NotEqual, happened.Context.PrimaryEntityId);
        return happened.Service.RetrieveMultiple(query).Entities;
    }

    static void Retire(IOrganizationService service, Entity model) =>
        service.Update(new Entity(ScoringModelRow.Table, model.Id) { [ScoringModelRow.Columns.ModelStatus] = new OptionSetValue((int)ModelStatusChoice.Retired) });
}
