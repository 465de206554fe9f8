using LocalDataverse.Schema;
using LocalDataverse.Security;
using LocalDataverse.Store;
using LocalDataverse.Values;

namespace LocalDataverse.Execution;

/// <summary>What is asked at every request and changes seldom: rights, settings, business units, currencies. Dropped whole when one of their tables changes.</summary>
internal sealed class Caches(Organization organization)
{
    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal)
    {
        "systemuser", "systemuserroles", "team", "teammembership", "teamroles", "role", "roleprivileges", "privilege",
        "systemuserprofiles", "teamprofiles", "fieldsecurityprofile", "fieldpermission", "businessunit", "usersettings", "transactioncurrency", "organization", "principalobjectaccess",
    };

    private volatile Snapshot current = new();

    public static bool Hold(string table) => Tables.Contains(table);

    public void Reset() => current = new Snapshot();

    public UserRights Rights(Guid user, ISession session) =>
        current.Rights.GetOrAdd(user, id => RightsReader.Read(organization, session, id));

    public Wording Wording(Guid user, ISession session) =>
        current.Wordings.GetOrAdd(user, id => WordingReader.Read(organization, session, id));

    public BusinessUnits Units(ISession session) => current.Units ??= BusinessUnits.Read(organization.Metadata, session);

    public bool HasShares(ISession session) => current.HasShares ??= Shares.Any(organization.Metadata, session);

    private sealed class Snapshot
    {
        public System.Collections.Concurrent.ConcurrentDictionary<Guid, UserRights> Rights { get; } = new();
        public System.Collections.Concurrent.ConcurrentDictionary<Guid, Wording> Wordings { get; } = new();
        public BusinessUnits? Units { get; set; }
        public bool? HasShares { get; set; }
    }
}
