namespace LocalDataverse.Execution;

/// <summary>
/// What is asked at every request and changes seldom. A transaction that changes one of these tables remembers for itself what
/// it reads from then on; when it commits, everybody reads anew.
/// </summary>
internal sealed class Caches(Organization organization)
{
    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal)
    {
        "systemuser", "systemuserroles", "team", "teammembership", "teamroles", "role", "roleprivileges", "privilege",
        "systemuserprofiles", "teamprofiles", "fieldsecurityprofile", "fieldpermission", "businessunit", "usersettings", "transactioncurrency", "organization", "principalobjectaccess",
    };

    private volatile Remembered current = new(organization);

    public Remembered Current => current;

    public static bool Hold(string table) => Tables.Contains(table);

    public void Reset() => current = new Remembered(organization);
}
