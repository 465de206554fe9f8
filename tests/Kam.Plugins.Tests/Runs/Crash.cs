using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.Runs;

/// <summary>A server that goes down after so many calls of plug-ins: that call is the last that is done, until it is up again.</summary>
sealed class Crash : IDisposable
{
    readonly IDisposable watching;
    int calls;

    public Crash(Tenant tenant, int after) => watching = tenant.Organization.Observe(_ =>
    {
        if (++calls > after) throw new InvalidOperationException("The server is gone.");
    });

    /// <summary>Makes every call fail that is chosen; the server stays up.</summary>
    public Crash(Tenant tenant, Func<ServiceCall, bool> fails) => watching = tenant.Organization.Observe(call =>
    {
        if (fails(call)) throw new InvalidOperationException("Not today.");
    });

    public void Dispose() => watching.Dispose();
}
