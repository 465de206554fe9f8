using System.Collections.Concurrent;
using LocalDataverse.Plugins;
using LocalDataverse.Security;
using LocalDataverse.Store;
using LocalDataverse.Values;

namespace LocalDataverse.Execution;

/// <summary>What has been read of rights, settings, business units and shares, by whoever asked first.</summary>
internal sealed class Remembered(Organization organization)
{
    private ConcurrentDictionary<Guid, UserRights> rights = new();
    private ConcurrentDictionary<Guid, Wording> wordings = new();
    private BusinessUnits? units;
    private bool? hasShares;
    private TraceSetting? trace;

    public UserRights Rights(Guid user, ISession session) => rights.GetOrAdd(user, id => RightsReader.Read(organization, session, id));

    public Wording Wording(Guid user, ISession session) => wordings.GetOrAdd(user, id => WordingReader.Read(organization, session, id));

    public BusinessUnits Units(ISession session) => units ??= BusinessUnits.Read(organization.Metadata, session);

    public bool HasShares(ISession session) => hasShares ??= Shares.Any(organization.Metadata, session);

    public TraceSetting Trace(ISession session) => trace ??= ReadTrace(session);

    private TraceSetting ReadTrace(ISession session)
    {
        var table = organization.Metadata.Info("organization");
        var row = session.Read(table.Shape, organization.OrganizationId);
        return (TraceSetting)(int)(row?[table.Column("plugintracelogsetting").Ordinal] as long? ?? 0);
    }

    /// <summary>All but what a table's change makes doubtful: sharing a row changes nobody's roles.</summary>
    public Remembered Without(string table) => table == "principalobjectaccess"
        ? new Remembered(organization) { rights = rights, wordings = wordings, units = units, trace = trace }
        : new Remembered(organization);
}
