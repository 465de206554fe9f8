using Kam.Sandbox;

namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>A real host on a free loopback port with the small solution, shared by the tests of a class. Tests make rows of their own.</summary>
public sealed class ServedOrganization : IAsyncLifetime
{
    SandboxHost host = null!;
    HttpClient http = null!;

    public Organization Organization => host.Organization;
    public Uri Address => host.Address;

    internal Client Client => new(http);

    public ValueTask InitializeAsync()
    {
        var zip = SmallSolution.Pack();
        host = SandboxHost.Start(new SandboxOptions { Zip = zip, Port = 0, Today = new DateOnly(2026, 3, 10), Isolation = TestStore.Isolation });
        File.Delete(zip);
        http = new HttpClient { BaseAddress = new Uri(host.Address, "api/data/v9.2/") };
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
    }
}
