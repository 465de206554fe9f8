using System.Linq;
using Kam.Domain;
using Kam.Plugins.Guard;
using Kam.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Merging;

/// <summary>
/// Before the platform moves a client's rows to another: rows for which one client has one place are consolidated, so that no key is there twice and nothing
/// that was said is lost. Everything of the subordinate goes to the master's owner, as one assignment.
/// </summary>
[Step(Message.Merge, AccountRow.Table, Stage.PreOperation)]
public sealed class ConsolidateClients : Rule
{
    protected override Refusal? Judge(Event happened)
    {
        LeaveComputedColumns(happened);
        var two = TwoClients.Lock(happened);
        HandOver(two);
        var aside = MergedProgresses.Consolidate(two);
        MergedCircles.Consolidate(two);
        MergedStakeholders.Consolidate(two);
        MergedRest.Consolidate(two);
        MergeNotes.Keep(happened, MergedPlanRows.Consolidate(two), aside);
        happened.IsNotOursFromNow();
        return null;
    }

    /// <summary>Whoever takes over all columns of the other client takes over what people say, not what is counted.</summary>
    static void LeaveComputedColumns(Event happened)
    {
        if (!happened.Context.InputParameters.TryGetValue(Merge.Content, out var content) || content is not Entity row) return;
        foreach (var column in Guarded.In(AccountRow.Table).Where(row.Contains).ToList()) row.Attributes.Remove(column);
    }

    static void HandOver(TwoClients two)
    {
        var owner = two.Master.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId);
        if (owner.Id == two.Subordinate.GetAttributeValue<EntityReference>(AccountRow.Columns.OwnerId).Id) return;
        two.Service.Update(new Entity(AccountRow.Table, two.Subordinate.Id) { [AccountRow.Columns.OwnerId] = owner });
    }
}
