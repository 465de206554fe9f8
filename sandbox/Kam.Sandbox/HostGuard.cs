using Microsoft.AspNetCore.Http;

namespace Kam.Sandbox;

/// <summary>Refuses requests that were sent to another name: a web page elsewhere must not reach in by rebinding its own name to this machine.</summary>
static class HostGuard
{
    static readonly string[] Allowed = ["127.0.0.1", "localhost", "[::1]"];

    public static Task Check(HttpContext context, RequestDelegate next)
    {
        if (Allowed.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase) && IsOwn(context.Request.Headers.Origin.ToString(), context.Request.Host)) return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("This host answers on the loopback address only.");
    }

    /// <summary>A browser names the page's origin when another site writes; programs name none.</summary>
    static bool IsOwn(string origin, HostString host) => origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Authority == host.Value);
}
