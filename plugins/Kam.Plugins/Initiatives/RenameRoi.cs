using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Initiatives;

/// <summary>The client's ROI sheet follows the name of its initiative.</summary>
[Step(Message.Update, InitiativeRow.Table, Stage.PostOperation, Mode.Asynchronous,
    Filter = new[] { InitiativeRow.Columns.Name }, PreImage = new[] { InitiativeRow.Columns.Name }, PostImage = new[] { InitiativeRow.Columns.Name })]
public sealed class RenameRoi : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        Namesakes.Follow(happened, InitiativeRow.Columns.Name, RoiRow.Table, RoiRow.Columns.InitiativeId, RoiRow.Columns.Name);
        return null;
    }
}
