using Kam.Sandbox;
using LocalDataverse.Faulting;
using LocalDataverse.Limits;

namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>A host with limits or faults, and a client that takes every answer as it comes.</summary>
sealed class Interfered : IAsyncDisposable
{
    readonly SandboxHost host;
    readonly HttpClient http;

    public Interfered(LimitOptions? limits = null, FaultPlan? faults = null, bool keepsCookies = true)
    {
        host = SandboxHost.Start(new SandboxOptions { Port = 0, Limits = limits, Faults = faults });
        http = new HttpClient(new SocketsHttpHandler { UseCookies = keepsCookies }) { BaseAddress = new Uri(host.Address, "api/data/v9.2/") };
        Api = new Client(http);
    }

    public Client Api { get; }

    /// <summary>What the administrator has used.</summary>
    public async Task<System.Text.Json.Nodes.JsonNode> Usage() =>
        (await Api.Get(new Uri(host.Address, "sandbox/limits").ToString())).Json[host.Organization.AdministratorId.ToString()]!;

    public int Accounts() =>
        host.Organization.ServiceFor(host.Organization.SystemUserId).RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("account")).Entities.Count;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
    }
}
