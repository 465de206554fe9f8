using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rules;

/// <summary>What a deletion does to the rows that point at the deleted one.</summary>
internal static class DeleteCascade
{
    public static void Follow(Call call, TableInfo table, Guid id)
    {
        foreach (var relation in table.Children.Where(relation => relation.Delete == Cascade.Restrict))
        {
            if (RelatedRows.Ids(call, relation, id, limit: 1).Count > 0) throw Fault.StillReferenced();
        }
        foreach (var relation in table.Children)
        {
            if (IsMirror(call, relation)) continue;
            if (relation.Delete == Cascade.Cascade) DeleteChildren(call, relation, id);
            else if (relation.Delete == Cascade.RemoveLink) Unlink(call, relation, id);
        }
        foreach (var relation in call.Metadata.ManyToMany) Part(call, relation, table, id);
    }

    /// <summary>Activity pointers go and change with their activities.</summary>
    private static bool IsMirror(Call call, OneToMany relation) => call.Metadata.FindInfo(relation.ReferencingTable)?.Name is null or "activitypointer";

    private static void DeleteChildren(Call call, OneToMany relation, Guid id)
    {
        var child = call.Metadata.Info(relation.ReferencingTable);
        var cause = Contexts.Cascade(call, "Delete", relation.ReferencedTable, id);
        foreach (var childId in RelatedRows.Ids(call, relation, id)) DeleteMessage.Delete(call.Part(cause: cause), child, new EntityReference(child.Name, childId));
    }

    private static void Unlink(Call call, OneToMany relation, Guid id)
    {
        foreach (var childId in RelatedRows.Ids(call, relation, id))
        {
            var child = call.Metadata.Info(relation.ReferencingTable);
            var draft = new RowDraft(child, childId, call.Session.ReadForUpdate(child.Shape, childId));
            draft.Set(child.Column(relation.ReferencingColumn), null);
            Stamps.OnUpdate(call, draft);
            RowWriter.Update(call, draft);
            Companions.OnUpdate(call, draft);
        }
    }

    public static void Part(Call call, ManyToMany relation, TableInfo table, Guid id)
    {
        if (relation.FirstTable != table.Name && relation.SecondTable != table.Name) return;
        var intersect = call.Metadata.Info(relation.IntersectTable);
        var (first, second) = ManyToManyColumns.Of(call.Metadata, relation);
        var column = relation.FirstTable == table.Name ? first : second;
        var query = new Select(new Source(0, intersect.Shape)) { Outputs = [new ColumnOf(0, intersect.Id.Name)], Where = new Compare(new ColumnOf(0, column), CompareWith.Equal, new Value(id)) };
        foreach (var row in call.Session.Query(query).ToList()) RowWriter.Delete(call, intersect, (Guid)row[0]!);
    }
}
