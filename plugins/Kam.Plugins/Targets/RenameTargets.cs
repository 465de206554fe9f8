using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Targets;

/// <summary>Target contacts follow the name of their stakeholder.</summary>
[Step(Message.Update, StakeholderRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { StakeholderRow.Columns.Name }, PreImage = new[] { StakeholderRow.Columns.Name }, PostImage = new[] { StakeholderRow.Columns.Name })]
public sealed class RenameTargets : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        Namesakes.Follow(happened, StakeholderRow.Columns.Name, TargetContactRow.Table, TargetContactRow.Columns.StakeholderId, TargetContactRow.Columns.Name);
        return null;
    }
}
