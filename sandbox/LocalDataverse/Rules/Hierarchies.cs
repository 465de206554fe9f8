using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;

namespace LocalDataverse.Rules;

/// <summary>In a hierarchy no row is its own parent, nor its parents' parent.</summary>
internal static class Hierarchies
{
    public static void Check(Call call, RowDraft draft)
    {
        if (draft.IsNew) return;
        foreach (var ascent in draft.Table.Ascents)
        {
            if (draft.IsChanged(ascent) && LeadsBack(call, draft, ascent)) throw Fault.Loop(draft.Table);
        }
    }

    private static bool LeadsBack(Call call, RowDraft draft, ColumnInfo ascent)
    {
        var seen = new HashSet<Guid>();
        for (var next = draft[ascent] as Guid?; next is { } id && seen.Add(id); next = call.Session.Read(draft.Table.Shape, id)?[ascent.Ordinal] as Guid?)
        {
            if (id == draft.Id) return true;
        }
        return false;
    }
}
