using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>Privileges and roles as rows.</summary>
internal static class Roles
{
    private const string Opportunity = "opportunity";

    public static void Found(ComponentRows rows, EntityReference unit, Guid administrator)
    {
        Put(rows, WellKnownIds.SystemAdministrator, "System Administrator", unit);
        Put(rows, WellKnownIds.SystemCustomizer, "System Customizer", unit);
        rows.Put("systemuserroles", ComponentId.Of("systemuserroles", administrator.ToString()), ("systemuserid", administrator), ("roleid", WellKnownIds.SystemAdministrator));
    }

    /// <summary>Whoever sells owns opportunities, by a role that Dynamics 365 Sales brings; without it there are none.</summary>
    public static void FoundSales(Call call)
    {
        if (call.Metadata.FindInfo(Opportunity) is not { } table || call.Session.Read(call.Metadata.Info("role").Shape, WellKnownIds.Salesperson) is not null) return;
        var rows = new ComponentRows(call);
        DefinePrivileges(rows, [table]);
        var seller = new Role(WellKnownIds.Salesperson, "Salesperson", Enum.GetValues<Verb>().ToDictionary(verb => PrivilegeNames.Of(verb, table), _ => PrivilegeDepth.Basic));
        Import(rows, seller, new EntityReference("businessunit", call.Organization.RootBusinessUnitId), [], _ => { });
    }

    public static void DefinePrivileges(ComponentRows rows, IEnumerable<TableInfo> tables)
    {
        foreach (var table in tables.Where(table => !table.Table.IsIntersect && table.Table.Ownership != Ownership.None))
        {
            foreach (var verb in Enum.GetValues<Verb>().Where(verb => table.IsUserOwned || verb is not (Verb.Assign or Verb.Share))) Privilege(rows, PrivilegeNames.Of(verb, table), (int)verb);
        }
    }

    public static void Import(ComponentRows rows, Role role, EntityReference unit, IReadOnlyCollection<Guid> oldPrivileges, Action<Guid> remove)
    {
        Put(rows, role.Id, role.Name, unit);
        foreach (var old in oldPrivileges) remove(old);
        foreach (var (name, depth) in role.Privileges)
        {
            if (depth == PrivilegeDepth.None) continue;
            var privilege = Privilege(rows, name, null);
            rows.Put("roleprivileges", ComponentId.Of("roleprivileges", $"{role.Id}:{privilege}"), ("roleid", role.Id), ("privilegeid", privilege), ("privilegedepthmask", (int)depth));
        }
    }

    private static Guid Privilege(ComponentRows rows, string name, int? right)
    {
        var id = ComponentId.Of("privilege", name.ToLowerInvariant());
        if (right is null) rows.Put("privilege", id, ("name", name));
        else rows.Put("privilege", id, ("name", name), ("accessright", right));
        return id;
    }

    private static void Put(ComponentRows rows, Guid id, string name, EntityReference unit) => rows.Put("role", id, ("name", name), ("businessunitid", unit));
}
