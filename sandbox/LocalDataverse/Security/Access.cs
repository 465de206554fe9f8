using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Schema;

namespace LocalDataverse.Security;

/// <summary>Asks whether the caller may do a thing: to a table at all, and to a row of it.</summary>
internal static class Access
{
    public static PrivilegeDepth RequirePrivilege(Call call, Verb verb, TableInfo table)
    {
        var depth = DepthOf(call, verb, table);
        if (depth == PrivilegeDepth.None) throw Fault.MissingPrivilege(call.UserId, PrivilegeNames.Of(verb, table), table.Name);
        return depth;
    }

    public static void RequireNamed(Call call, string privilege)
    {
        RefuseDisabled(call);
        if (call.Rights.Depth(privilege) == PrivilegeDepth.None) throw Fault.MissingPrivilege(call.UserId, privilege, "none");
    }

    public static void RequireRow(Call call, Verb verb, TableInfo table, object?[] row)
    {
        if (call.Rights.IsUnlimited || IsOwnSettings(call, table, row)) return;
        var depth = RequirePrivilege(call, verb, table);
        if (Reaches(call, depth, verb, table, row)) return;
        throw Fault.NoAccess(call.UserId, verb + "Access", table.Name, (Guid)row[0]!);
    }

    public static bool Allows(Call call, Verb verb, TableInfo table, object?[] row)
    {
        var depth = DepthOf(call, verb, table);
        return depth != PrivilegeDepth.None && Reaches(call, depth, verb, table, row);
    }

    public static PrivilegeDepth DepthOf(Call call, Verb verb, TableInfo table)
    {
        RefuseDisabled(call);
        if (call.Rights.IsUnlimited) return PrivilegeDepth.Global;
        if (verb == Verb.Read && PrivilegeNames.IsOpenToRead(table)) return PrivilegeDepth.Global;
        return call.Rights.Depth(PrivilegeNames.Of(verb, table));
    }

    private static void RefuseDisabled(Call call)
    {
        if (call.Rights.IsDisabled) throw Fault.UserDisabled();
    }

    private static bool Reaches(Call call, PrivilegeDepth depth, Verb verb, TableInfo table, object?[] row) =>
        Covers(call, depth, table, row) || IsShared(call, verb, (Guid)row[0]!);

    private static bool Covers(Call call, PrivilegeDepth depth, TableInfo table, object?[] row)
    {
        if (depth == PrivilegeDepth.Global || !table.IsUserOwned || table.WellKnown.Owner is not { } owner) return true;
        if (row[owner.Ordinal] is Guid holder && (holder == call.UserId || call.Rights.Teams.Contains(holder))) return true;
        if (depth == PrivilegeDepth.Basic || table.WellKnown.OwningBusinessUnit is not { } unit || row[unit.Ordinal] is not Guid owning) return false;
        return depth == PrivilegeDepth.Local
            ? owning == call.Rights.BusinessUnitId
            : call.Units.Below(call.Rights.BusinessUnitId).Contains(owning);
    }

    private static bool IsShared(Call call, Verb verb, Guid id) =>
        call.HasShares && Shares.Includes(call, verb, id);

    private static bool IsOwnSettings(Call call, TableInfo table, object?[] row) => table.Name == "usersettings" && (Guid)row[0]! == call.UserId;
}
