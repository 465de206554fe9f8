using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Messages;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Rules;

/// <summary>What a merge does to the rows that point at the subordinate, and to the subordinate.</summary>
internal static class MergeCascade
{
    /// <summary>Each is updated by itself: the steps of an update of that lookup run, and may refuse.</summary>
    public static void Follow(Call call, TableInfo table, Guid master, Guid subordinate)
    {
        foreach (var relation in table.Children.Where(relation => relation.Merge == Cascade.Cascade))
        {
            foreach (var id in RelatedRows.Ids(call, relation, subordinate))
                UpdateMessage.Update(call, new Entity(relation.ReferencingTable, id) { [relation.ReferencingColumn] = new EntityReference(table.Name, master) });
        }
        Parties.Merge(call, table, master, subordinate);
    }

    /// <summary>Whose part is over knows the master before it is deactivated, so that steps of its update can tell.</summary>
    public static void Deactivate(Call call, TableInfo table, Guid master, Guid subordinate)
    {
        var draft = new RowDraft(table, subordinate, call.Session.ReadForUpdate(table.Shape, subordinate));
        draft.Set(table.Column("merged"), 1L);
        draft.Set(table.Column("masterid"), master, table.Name);
        RowWriter.Update(call, draft);
        UpdateMessage.Update(call, new Entity(table.Name, subordinate) { ["statecode"] = new OptionSetValue(1) });
    }
}
