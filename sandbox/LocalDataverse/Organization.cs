using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Importing;
using LocalDataverse.Plugins;
using LocalDataverse.Schema;
using LocalDataverse.Store;
using LocalDataverse.Store.Memory;
using LocalDataverse.Store.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>A Dataverse organization on this machine: it imports solutions and answers the requests of the organization service.</summary>
public sealed class Organization : IDisposable
{
    public const string Name = "local";

    private readonly Dispatcher dispatcher = new();
    private readonly List<Action<ServiceCall>> observers = [];

    private Organization(OrganizationOptions options)
    {
        Options = options;
        Store = StoreOf(options);
        Versions = new Versions(Store.HasManyWriters);
        Platform = PlatformTables.Load(options.WithSales);
        Metadata = new Metadata(new MetadataSource(Platform, []));
        Caches = new Caches(this);
        Trace = new TraceLog(this);
        Jobs = new AsyncJobs(this);
    }

    public OrganizationOptions Options { get; }

    /// <summary>Everything that exists, as one snapshot; an import replaces it.</summary>
    public Metadata Metadata { get; internal set; }

    public AsyncJobs Jobs { get; }
    public Guid OrganizationId => WellKnownIds.Organization;
    public Guid RootBusinessUnitId => WellKnownIds.RootBusinessUnit;
    public Guid SystemUserId => WellKnownIds.SystemUser;
    public Guid AdministratorId => WellKnownIds.Administrator;
    public Guid BaseCurrencyId => WellKnownIds.BaseCurrency;
    public TimeProvider Clock => Options.Clock;

    /// <summary>Names of the messages that are supported, custom APIs aside.</summary>
    public IEnumerable<string> SupportedMessages => dispatcher.Supported;

    internal IStore Store { get; }
    internal Platform Platform { get; }
    internal Caches Caches { get; }
    internal Versions Versions { get; }
    internal PluginHost Plugins { get; } = new();
    internal TraceLog Trace { get; }

    /// <summary>Opens an organization: a new one with its first rows, or the one that the file holds, with the solutions imported into it.</summary>
    public static Organization Open(OrganizationOptions options)
    {
        var organization = new Organization(options);
        try
        {
            Bootstrap.Run(organization);
            return organization;
        }
        catch
        {
            organization.Dispose();
            throw;
        }
    }

    /// <exception cref="DataverseFault">The platform refuses; nothing of the request remains.</exception>
    public OrganizationResponse Execute(OrganizationRequest request, Caller caller)
    {
        try
        {
            return Options.Around is { } around && caller.UserId != SystemUserId
                ? around(request, () => Dispatch(Call.Of(this, caller), request))
                : Dispatch(Call.Of(this, caller), request);
        }
        finally
        {
            Trace.Flush();
        }
    }

    /// <summary>The organization service as that user sees it.</summary>
    public IOrganizationService ServiceFor(Guid userId) => new Service(request => Execute(request, new Caller(userId)));

    /// <summary>Imports a packed solution: the same or a higher version brings an installed one up to date.</summary>
    public ImportResult Import(Stream zip)
    {
        using var content = new MemoryStream();
        zip.CopyTo(content);
        return Import(Package.Read(content.ToArray()));
    }

    /// <summary>Imports a solution that is already in memory. It is not kept in the file: a second opening does not know it.</summary>
    public ImportResult Import(Solution solution, ImportKind kind = ImportKind.Update) => Import(new Package(solution, Content: null), kind);

    /// <summary>Tells of every call that a plug-in makes, until it is disposed.</summary>
    public IDisposable Observe(Action<ServiceCall> observer)
    {
        lock (observers) observers.Add(observer);
        return new Subscription(() => { lock (observers) observers.Remove(observer); });
    }

    private static IStore StoreOf(OrganizationOptions options) => (options.Isolation, options.DatabaseFile) switch
    {
        (null, var file) => new SqliteStore(file),
        ({ } isolation, null) => new MemoryStore(isolation),
        _ => throw Faults.Fault.NotSupported("Many writers over a database file"),
    };

    private ImportResult Import(Package package, ImportKind kind = ImportKind.Update) => new SolutionImport(Call.Of(this, new Caller(SystemUserId)), kind).Run(package);

    internal OrganizationResponse Dispatch(Call call, OrganizationRequest request) => dispatcher.Execute(call, request);

    internal void Report(OrganizationRequest request, string pluginType, int depth)
    {
        Action<ServiceCall>[] listening;
        lock (observers)
        {
            if (observers.Count == 0) return;
            listening = [.. observers];
        }
        var made = new ServiceCall(request.RequestName, TableNames.In(request), pluginType, depth);
        foreach (var observer in listening) observer(made);
    }

    public void Dispose()
    {
        Jobs.Stop();
        Plugins.Dispose();
        Store.Dispose();
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
