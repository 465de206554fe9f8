using System.Net;
using LocalDataverse;
using LocalDataverse.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kam.Sandbox;

/// <summary>A running local Dataverse with its app, on the loopback address only: importing a solution runs its code.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    readonly WebApplication application;

    SandboxHost(WebApplication application, Organization organization)
    {
        (this.application, Organization) = (application, organization);
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri(addresses.Addresses.First() + "/");
    }

    /// <summary>Where it listens, ending in a slash.</summary>
    public Uri Address { get; }

    public Organization Organization { get; }

    /// <summary>Ends when the process is asked to stop.</summary>
    public Task Stopped => application.WaitForShutdownAsync();

    /// <summary>Opens the organization, imports the package if it has changed, and listens.</summary>
    public static SandboxHost Start(SandboxOptions options)
    {
        var interference = new Interference(options);
        var organization = Organization.Open(new OrganizationOptions
        {
            Around = interference.Around,
            DatabaseFile = options.Database,
            Isolation = options.Isolation,
            Clock = options.Today is { } today ? new ShiftedClock(today) : TimeProvider.System,
            WithSales = options.WithSales,
        });
        try
        {
            if (options.Zip is { } zip) Package.Import(organization, zip, options.Database);
            var application = Application(options, organization, interference);
            application.Start();
            if (options.RunJobs) organization.Jobs.Start();
            return new(application, organization);
        }
        catch
        {
            organization.Dispose();
            throw;
        }
    }

    static WebApplication Application(SandboxOptions options, Organization organization, Interference interference)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            // A FetchXML in an address, and a package in a body, are longer than what a web server expects.
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 128 * 1024;
            kestrel.Limits.MaxRequestBodySize = 256 * 1024 * 1024;
        });
        builder.Services.AddRoutingCore();
        var application = builder.Build();
        application.Use(HostGuard.Check);
        application.Use(SecurityHeaders.Add);
        AppFiles.Serve(application, options.WebRoot);
        application.UseRouting();
        WebApiRoutes.Map(application, organization, interference);
        WebResources.Map(application, organization);
        SandboxRoutes.Map(application, organization, options);
        interference.Map(application, organization);
        return application;
    }

    public async ValueTask DisposeAsync()
    {
        Organization.Jobs.Stop();
        await application.StopAsync();
        await application.DisposeAsync();
        Organization.Dispose();
    }
}
