using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Schema;

namespace LocalDataverse.Rules;

/// <summary>Rows that exist because another does: a user has settings, users and teams are owners, every activity is an activity pointer and has parties.</summary>
internal static class Companions
{
    public static void OnCreate(Call call, RowDraft draft)
    {
        var components = new ComponentRows(call);
        if (draft.Table.Name == "systemuser") components.Put("usersettings", draft.Id, ("uilanguageid", 1033), ("timezonecode", 92), ("paginglimit", 50));
        if (draft.Table.Name is "systemuser" or "team") components.Put("owner", draft.Id, ("name", draft[draft.Table.PrimaryName!]), ("owneridtype", draft.Table.Table.ObjectTypeCode));
        if (!IsActivity(draft.Table)) return;
        Pointer(call, draft, isNew: true);
        Parties.Follow(call, draft);
    }

    public static void OnUpdate(Call call, RowDraft draft)
    {
        if (draft.Table.Name is "systemuser" or "team" && draft.IsChanged(draft.Table.PrimaryName)) new ComponentRows(call).Put("owner", draft.Id, ("name", draft[draft.Table.PrimaryName!]));
        if (Parties.Includes(draft.Table) && draft.IsChanged(draft.Table.PrimaryName)) Parties.Rename(call, draft);
        if (!IsActivity(draft.Table)) return;
        Pointer(call, draft, isNew: false);
        Parties.Follow(call, draft);
    }

    public static void OnDelete(Call call, TableInfo table, Guid id)
    {
        if (table.Name == "systemuser") RowWriter.Delete(call, call.Metadata.Info("usersettings"), id);
        if (table.Name is "systemuser" or "team") RowWriter.Delete(call, call.Metadata.Info("owner"), id);
        if (Parties.Includes(table)) Parties.MarkDeleted(call, table, id);
        if (!IsActivity(table)) return;
        Parties.Delete(call, id);
        RowWriter.Delete(call, call.Metadata.Info("activitypointer"), id);
    }

    private static bool IsActivity(TableInfo table) => table.Table.IsActivity && table.Name != "activitypointer";

    private static void Pointer(Call call, RowDraft draft, bool isNew)
    {
        var pointers = call.Metadata.Info("activitypointer");
        var before = isNew ? null : call.Session.ReadForUpdate(pointers.Shape, draft.Id);
        var pointer = new RowDraft(pointers, draft.Id, before);
        foreach (var column in pointers.Columns.Skip(1))
        {
            if (draft.Table.Find(column.Name) is { } own) pointer.Set(column, draft[own], draft.TargetOf(own));
        }
        pointer.Set(pointers.Find("activitytypecode"), ActivityCode(draft, pointers));
        if (before is null) RowWriter.Insert(call, pointer);
        else RowWriter.Update(call, pointer);
    }

    /// <summary>The kind of an activity is its table: as a number where the column is a choice, else by name.</summary>
    private static object? ActivityCode(RowDraft draft, TableInfo pointers) =>
        pointers.Find("activitytypecode")?.Kind.StoreType == Store.StoreType.Text ? draft.Table.Name : (long?)draft.Table.Table.ObjectTypeCode;
}
