using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Security;

namespace LocalDataverse.Rules;

/// <summary>A lookup points to a row that exists and that the caller may append to.</summary>
internal static class References
{
    public static void Check(Call call, RowDraft draft)
    {
        var appends = false;
        foreach (var column in draft.Table.Lookups)
        {
            if (!draft.IsTouched(column) || draft[column] is not Guid target || !draft.IsChanged(column)) continue;
            appends |= Check(call, draft, column, target);
        }
        if (appends) Access.RequirePrivilege(call, Verb.Append, draft.Table);
    }

    private static bool Check(Call call, RowDraft draft, ColumnInfo column, Guid target)
    {
        var name = draft.TargetOf(column);
        if (name is null || call.Metadata.FindInfo(name) is not { } table) return false;
        var row = call.Session.Read(table.Shape, target) ?? throw Fault.MissingRow(table.Name, target);
        if (!IsAppending(draft, column, table)) return false;
        Access.RequireRow(call, Verb.AppendTo, table, row);
        return true;
    }

    /// <summary>Owners, units and currencies are given, not appended to.</summary>
    private static bool IsAppending(RowDraft draft, ColumnInfo column, TableInfo target)
    {
        var known = draft.Table.WellKnown;
        return column != known.Owner && column != known.OwningUser && column != known.OwningTeam && column != known.OwningBusinessUnit
            && column != known.Organization && target.Name is not ("transactioncurrency" or "systemuser" or "businessunit");
    }
}
