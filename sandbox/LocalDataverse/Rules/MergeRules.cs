using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Security;

namespace LocalDataverse.Rules;

/// <summary>What has to be true of two rows that are merged, and of who merges them.</summary>
internal static class MergeRules
{
    private const string Privilege = "prvMerge";

    public static void RequireTwo(TableInfo table, Guid master, Guid subordinate)
    {
        if (!Kam.SolutionModel.MergeableTables.Names.Contains(table.Name)) throw Fault.MergeOfType(table.Name);
        if (master == subordinate) throw Fault.MergeWithItself();
    }

    public static void Require(Call call, TableInfo table, Guid master, Guid subordinate, bool checksParents)
    {
        var to = Read(call, table, master);
        var from = Read(call, table, subordinate);
        RequireRights(call, table, to, from);
        if (IsInactive(table, to)) throw Fault.MergeOfInactive("master entity", table.Name, master);
        if (IsInactive(table, from)) throw Fault.MergeOfInactive("sub-entity", table.Name, subordinate);
        if (Ancestors(call, table, to).Contains(subordinate)) throw Fault.MergeInCircle();
        if (checksParents) RequireOneParent(table, to, from);
    }

    private static object?[] Read(Call call, TableInfo table, Guid id) => call.Session.ReadForUpdate(table.Shape, id) ?? throw Fault.MissingRow(table.Name, id);

    private static void RequireRights(Call call, TableInfo table, object?[] to, object?[] from)
    {
        var may = call.Rights.Depth(Privilege) != Kam.SolutionModel.PrivilegeDepth.None
            && Access.Allows(call, Verb.Read, table, to) && Access.Allows(call, Verb.Write, table, to) && Access.Allows(call, Verb.Write, table, from)
            && Access.Allows(call, Verb.Share, table, to) && Access.Allows(call, Verb.AppendTo, table, to);
        if (!may) throw Fault.MergeNotAllowed();
    }

    private static bool IsInactive(TableInfo table, object?[] row) => row[table.WellKnown.State!.Ordinal] is not (null or 0L);

    /// <summary>The rows above a row. What hangs on the subordinate will hang on the master: the master must not be among it.</summary>
    private static IEnumerable<Guid> Ancestors(Call call, TableInfo table, object?[] row)
    {
        var seen = new HashSet<Guid>();
        for (var at = row; at is not null && ParentOf(table, at) is { } parent && seen.Add(parent); at = call.Session.Read(table.Shape, parent)) yield return parent;
    }

    private static void RequireOneParent(TableInfo table, object?[] to, object?[] from)
    {
        var parent = ParentColumn(table).Ordinal;
        if (from[parent] is null || Equals(from[parent], to[parent])) return;
        throw to[parent] is null ? Fault.MergeLosesParent() : Fault.MergeChangesParent();
    }

    private static Guid? ParentOf(TableInfo table, object?[] row)
    {
        var column = ParentColumn(table);
        var isOfTable = column.TypeOrdinal is not { } type || (string?)row[type] == table.Name;
        return isOfTable ? row[column.Ordinal] as Guid? : null;
    }

    private static ColumnInfo ParentColumn(TableInfo table) => table.Column(table.Name == "account" ? "parentaccountid" : "parentcustomerid");
}
