namespace Kam.Plugins.Tests.World;

/// <summary>An organization with the product imported and set up, a few people in it, and a clock of its own.</summary>
public sealed class Tenant : IDisposable
{
    static readonly Lazy<string> Template = new(Prepare);
    static readonly DateTimeOffset Today = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);

    readonly string file = Path.Combine(Path.GetTempPath(), $"kam-{Guid.NewGuid():N}.db");

    public Tenant() : this(Template.Value, keepTrace: false) { }

    /// <summary>An organization of its own in memory, with as many writers at once as come.</summary>
    internal Tenant(IsolationMode isolation)
    {
        Organization = Organization.Open(new OrganizationOptions { Isolation = isolation, Clock = Clock });
        Found(Organization);
        People = new People(Organization);
    }

    /// <param name="template">An organization that was left, as a file: everything in it is here, and stays there.</param>
    internal Tenant(string template, bool keepTrace)
    {
        File.Copy(template, file);
        Organization = Start(file, Clock, keepTrace);
        People = new People(Organization);
    }

    internal TestClock Clock { get; } = new(Today);

    public Organization Organization { get; }

    public People People { get; }

    public IOrganizationService Administrator => Organization.ServiceFor(Organization.AdministratorId);

    public IOrganizationService System => Organization.ServiceFor(Organization.SystemUserId);

    public void Dispose()
    {
        Organization.Dispose();
        File.Delete(file);
    }

    /// <summary>Leaves the organization as a file that others start from; it goes when the tests end.</summary>
    internal string Leave()
    {
        Organization.Dispose();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    static Organization Start(string file, TimeProvider clock, bool keepTrace = false) =>
        Organization.Open(new OrganizationOptions { DatabaseFile = file, Clock = clock, KeepTrace = keepTrace });

    static string Prepare()
    {
        var file = Path.Combine(Path.GetTempPath(), $"kam-template-{Guid.NewGuid():N}.db");
        using var organization = Start(file, new TestClock(Today));
        Found(organization);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    static void Found(Organization organization)
    {
        using var zip = Package.Open();
        organization.Import(zip);
        People.Hire(organization);
        organization.ServiceFor(organization.AdministratorId).Execute(new OrganizationRequest(CustomApis.Setup.Name));
    }
}
