using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Security;

/// <summary>Reads a user's rights out of the rows that a client sees as well: his roles, his teams, their privileges.</summary>
internal static class RightsReader
{
    private static readonly Guid[] Unlimited = [WellKnownIds.SystemAdministrator, WellKnownIds.SystemCustomizer];

    public static UserRights Read(Organization organization, ISession session, Guid user)
    {
        var users = organization.Metadata.Info("systemuser");
        var row = session.Read(users.Shape, user) ?? throw Fault.MissingRow("systemuser", user);
        var links = new Links(organization.Metadata, session);
        var teams = links.Follow("teammembership", "systemuserid", [user], "teamid").ToHashSet();
        var roles = links.Follow("systemuserroles", "systemuserid", [user], "roleid").Concat(links.Follow("teamroles", "teamid", teams, "roleid")).ToHashSet();
        return new UserRights
        {
            UserId = user,
            BusinessUnitId = row[users.Column("businessunitid").Ordinal] as Guid? ?? organization.RootBusinessUnitId,
            Teams = teams,
            Privileges = links.Privileges(roles),
            Columns = Columns(organization, links, user, teams, roles),
            IsUnlimited = user == organization.SystemUserId || roles.Overlaps(Unlimited),
            IsDisabled = row[users.Column("isdisabled").Ordinal] is 1L,
        };
    }

    /// <summary>Whoever has the administrators' role has their profile; nobody is taken out of it.</summary>
    private static ColumnRights Columns(Organization organization, Links links, Guid user, IReadOnlyCollection<Guid> teams, IReadOnlySet<Guid> roles)
    {
        if (user == organization.SystemUserId || roles.Contains(WellKnownIds.SystemAdministrator)) return new ColumnRights(null);
        return links.Columns([.. links.Follow("systemuserprofiles", "systemuserid", [user], "fieldsecurityprofileid"), .. links.Follow("teamprofiles", "teamid", teams, "fieldsecurityprofileid")]);
    }

    private sealed class Links(Metadata metadata, ISession session)
    {
        public IEnumerable<Guid> Follow(string table, string from, IReadOnlyCollection<Guid> ids, string to)
        {
            if (ids.Count == 0) return [];
            var query = new Select(new Source(0, metadata.Info(table).Shape))
            {
                Outputs = [new ColumnOf(0, to)],
                Where = new OneOf(new ColumnOf(0, from), [.. ids.Select(id => (object?)id)]),
            };
            return session.Query(query).Select(row => (Guid)row[0]!).ToList();
        }

        public ColumnRights Columns(IReadOnlyCollection<Guid> profiles) => ColumnRightsReader.Read(metadata, session, profiles);

        public Dictionary<string, PrivilegeDepth> Privileges(IReadOnlyCollection<Guid> roles)
        {
            var privileges = new Dictionary<string, PrivilegeDepth>(StringComparer.OrdinalIgnoreCase);
            var query = new Select(new Source(0, metadata.Info("roleprivileges").Shape))
            {
                Joins = [new Join(new Source(1, metadata.Info("privilege").Shape), JoinKind.Inner, new Compare(new ColumnOf(0, "privilegeid"), CompareWith.Equal, new ColumnOf(1, "privilegeid")))],
                Outputs = [new ColumnOf(1, "name"), new ColumnOf(0, "privilegedepthmask")],
                Where = new OneOf(new ColumnOf(0, "roleid"), [.. roles.Select(role => (object?)role)]),
            };
            foreach (var row in session.Query(query))
            {
                var depth = (PrivilegeDepth)(int)(long)row[1]!;
                if (depth > privileges.GetValueOrDefault((string)row[0]!)) privileges[(string)row[0]!] = depth;
            }
            return privileges;
        }
    }
}
