using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Importing;

/// <summary>The first rows of a new organization; of an existing one, its solutions.</summary>
internal static class Bootstrap
{
    public static void Run(Organization organization)
    {
        var call = Call.Of(organization, new Caller(WellKnownIds.SystemUser));
        call.Write(() => Run(organization, call));
    }

    private static void Run(Organization organization, Call call)
    {
        Packages.Define(call.Session);
        call.Session.Define(Versions.Shape);
        var solutions = Packages.Read(call.Session);
        if (solutions.Count > 0) organization.Metadata = new Metadata(new MetadataSource(organization.Platform, solutions));
        foreach (var table in organization.Metadata.Infos) call.Session.Define(table.Shape);
        if (call.Session.Read(organization.Metadata.Info("organization").Shape, organization.OrganizationId) is null) Found(organization, call);
        PlatformForms.Put(call);
        Roles.FoundSales(call);
    }

    private static void Found(Organization organization, Call call)
    {
        var rows = new ComponentRows(call);
        var unit = new EntityReference("businessunit", organization.RootBusinessUnitId);
        rows.Put("transactioncurrency", organization.BaseCurrencyId, ("currencyname", "US Dollar"), ("isocurrencycode", "USD"), ("currencysymbol", "$"), ("currencyprecision", 2), ("exchangerate", 1m));
        rows.Put("organization", organization.OrganizationId, ("name", Organization.Name), ("basecurrencyid", new EntityReference("transactioncurrency", organization.BaseCurrencyId)), ("languagecode", 1033), ("localeid", 1033), ("plugintracelogsetting", 0));
        rows.Put("businessunit", organization.RootBusinessUnitId, ("name", Organization.Name), ("organizationid", new EntityReference("organization", organization.OrganizationId)));
        User(rows, organization.SystemUserId, unit, "", "SYSTEM", "SYSTEM");
        User(rows, organization.AdministratorId, unit, "System", "Administrator", "administrator@local");
        Roles.Found(rows, organization.AdministratorId);
        foreach (var privilege in organization.Metadata.Infos.SelectMany(Roles.PrivilegesOf)) rows.Put(privilege);
    }

    private static void User(ComponentRows rows, Guid id, EntityReference unit, string first, string last, string domainName)
    {
        var name = $"{first} {last}".Trim();
        rows.Put("systemuser", id, ("firstname", first), ("lastname", last), ("fullname", name), ("domainname", domainName), ("internalemailaddress", domainName), ("businessunitid", unit), ("islicensed", true));
        rows.Put("usersettings", id, ("uilanguageid", 1033), ("timezonecode", 92), ("paginglimit", 50));
        rows.Put("owner", id, ("name", name), ("owneridtype", 8));
    }
}
