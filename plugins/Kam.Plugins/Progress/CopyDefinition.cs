using Kam.Domain;
using Kam.Plugins.Catalogue;
using Kam.Plugins.Model;
using Kam.Plugins.ReEngage;
using Kam.Plugins.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Plugins.Progress;

/// <summary>A new progress carries copies of what its definition says today: later changes of the catalogue do not change it.</summary>
[Step(Message.Create, ProgressRow.Table, Stage.PreOperation, Rank = 10)]
public sealed class CopyDefinition : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        if (happened.IsWithin<CreateChecklist>() || happened.IsWithin<StartReEngagement>() || happened.IsWithin<ApplyDefinition>()) return null;
        var progress = happened.Target;
        if (progress.Id(ProgressRow.Columns.AccountId) is null) return Refusal.Of(RefusalCode.ClientMissing);
        if (progress.Id(ProgressRow.Columns.DefinitionId) is not { } id) return Refusal.Of(RefusalCode.DefinitionMissing);
        var definition = happened.Service.Retrieve(ProgressDefinitionRow.Table, id, new ColumnSet(Definition.Columns));
        Definition.Copy(definition, progress);
        return null;
    }
}
