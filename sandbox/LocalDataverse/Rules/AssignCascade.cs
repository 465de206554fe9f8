using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Rows;

namespace LocalDataverse.Rules;

/// <summary>A new owner takes over the rows that belong to the assigned one, as their relationships say.</summary>
internal static class AssignCascade
{
    public static void Follow(Call call, RowDraft parent)
    {
        foreach (var relation in parent.Table.Children.Where(relation => relation.Assign is Cascade.Cascade or Cascade.Active or Cascade.UserOwned))
        {
            foreach (var id in RelatedRows.Ids(call, relation, parent.Id)) Assign(call, relation, parent, id);
        }
    }

    private static void Assign(Call call, OneToMany relation, RowDraft parent, Guid id)
    {
        var table = call.Metadata.Info(relation.ReferencingTable);
        if (table.WellKnown.Owner is not { } owner || table.Name == "activitypointer") return;
        var child = new RowDraft(table, id, call.Session.ReadForUpdate(table.Shape, id));
        if (!Follows(relation.Assign, parent, child)) return;
        var newOwner = parent.Table.WellKnown.Owner!;
        child.Set(owner, parent[newOwner], parent.TargetOf(newOwner));
        if (!child.IsChanged(owner)) return;
        OwnerRules.Follow(call, child);
        Stamps.OnUpdate(call, child);
        RowWriter.Update(call, child);
        Companions.OnUpdate(call, child);
        Follow(call, child);
    }

    private static bool Follows(Cascade cascade, RowDraft parent, RowDraft child) => cascade switch
    {
        Cascade.Active => child.Table.WellKnown.State is not { } state || child[state] is null or 0L,
        Cascade.UserOwned => Equals(child[child.Table.WellKnown.Owner!], parent.Was(parent.Table.WellKnown.Owner)),
        _ => true,
    };
}
