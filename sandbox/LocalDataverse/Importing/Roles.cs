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

    public static void Found(ComponentRows rows, Guid administrator)
    {
        rows.Put(Row(WellKnownIds.SystemAdministrator, "System Administrator"));
        rows.Put(Row(WellKnownIds.SystemCustomizer, "System Customizer"));
        rows.Put("systemuserroles", ComponentId.Of("systemuserroles", administrator.ToString()), ("systemuserid", administrator), ("roleid", WellKnownIds.SystemAdministrator));
    }

    /// <summary>Whoever sells owns opportunities, by a role that Dynamics 365 Sales brings; without it there are none.</summary>
    public static void FoundSales(Call call)
    {
        if (call.Metadata.FindInfo(Opportunity) is not { } table || call.Session.Read(call.Metadata.Info("role").Shape, WellKnownIds.Salesperson) is not null) return;
        var rows = new ComponentRows(call);
        var seller = new Role(WellKnownIds.Salesperson, "Salesperson", Enum.GetValues<Verb>().ToDictionary(verb => PrivilegeNames.Of(verb, table), _ => PrivilegeDepth.Basic));
        foreach (var component in PrivilegesOf(table).Concat(Of(seller, call.Metadata))) rows.Put(component);
    }

    public static IEnumerable<Component> PrivilegesOf(TableInfo table)
    {
        if (table.Table.IsIntersect || table.Table.Ownership == Ownership.None) return [];
        return Enum.GetValues<Verb>().Where(verb => table.IsUserOwned || verb is not (Verb.Assign or Verb.Share)).Select(verb => Privilege(PrivilegeNames.Of(verb, table), verb));
    }

    /// <summary>The role, what it may do, and the privileges that it names.</summary>
    public static IEnumerable<Component> Of(Role role, Metadata metadata)
    {
        yield return Row(role.Id, role.Name);
        foreach (var (name, depth) in role.Privileges.Where(privilege => privilege.Value != PrivilegeDepth.None))
        {
            var privilege = Privilege(name, metadata.PrivilegeVerb(name));
            yield return privilege;
            yield return new("roleprivileges", ComponentId.Of("roleprivileges", $"{role.Id}:{privilege.Id}"), ("roleid", role.Id), ("privilegeid", privilege.Id), ("privilegedepthmask", (int)depth));
        }
    }

    private static Component Privilege(string name, Verb? right)
    {
        var id = ComponentId.Of("privilege", name.ToLowerInvariant());
        return right is null ? new("privilege", id, ("name", name)) : new("privilege", id, ("name", name), ("accessright", (int)right));
    }

    private static Component Row(Guid id, string name) => new("role", id, ("name", name), ("businessunitid", new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)));
}
