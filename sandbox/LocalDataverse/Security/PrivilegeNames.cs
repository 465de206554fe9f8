using LocalDataverse.Schema;

namespace LocalDataverse.Security;

/// <summary>The names of privileges, prv + verb + table; a few platform tables are named otherwise.</summary>
internal static class PrivilegeNames
{
    public static string Of(Verb verb, TableInfo table) => $"prv{verb}{Subject(table)}";

    private static string Subject(TableInfo table) => table.Name switch
    {
        _ when table.Table.IsActivity || table.Name == "activityparty" => "Activity",
        "systemuser" => "User",
        "annotation" => "Note",
        "savedquery" => "Query",
        _ => table.Table.SchemaName,
    };

    /// <summary>Every user reads what the application itself is made of; his settings are his own.</summary>
    public static bool IsOpenToRead(TableInfo table) => table.Name is
        "organization" or "owner" or "usersettings" or "savedquery" or "savedqueryvisualization" or "systemform" or "appmodule" or "appmodulecomponent" or "sitemap"
        or "webresource" or "solution" or "publisher" or "role" or "privilege" or "customapi" or "customapirequestparameter" or "customapiresponseproperty"
        or "transactioncurrency" or "businessunit" or "systemuser" or "team";
}
