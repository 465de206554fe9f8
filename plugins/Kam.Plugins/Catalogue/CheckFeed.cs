using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Progress;

namespace Kam.Plugins.Catalogue;

/// <summary>An entry of the catalogue feeds only what an answer of its type can.</summary>
[Step(Message.Create, ProgressDefinitionRow.Table, Stage.PreOperation)]
[Step(Message.Update, ProgressDefinitionRow.Table, Stage.PreOperation,
    Filter = new[] { ProgressDefinitionRow.Columns.AnswerType, ProgressDefinitionRow.Columns.Feeds },
    PreImage = new[] { ProgressDefinitionRow.Columns.AnswerType, ProgressDefinitionRow.Columns.Feeds })]
public sealed class CheckFeed : Rule
{
    protected override Refusal? Judge(Event happened) => ProgressTerms.Judge(happened.After.AnswerAskedFor(), happened.After.Feeds());
}
