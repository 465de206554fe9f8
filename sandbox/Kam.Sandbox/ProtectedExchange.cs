using System.Globalization;
using LocalDataverse.Limits;
using Microsoft.AspNetCore.Http;

namespace Kam.Sandbox;

/// <summary>A request under service protection: 429 with Retry-After, or the work and the headers that say how much is left.</summary>
static class ProtectedExchange
{
    /// <summary>By it a client comes to the same web server again.</summary>
    const string Affinity = "ARRAffinity";

    public static async Task Answer(HttpContext context, ServiceProtection protection, Guid user, Func<Task> work)
    {
        var (admission, refusal) = protection.Enter(user, Server(context, protection));
        if (admission is null)
        {
            await Refusal.Throttle(context, refusal!);
            return;
        }
        try
        {
            var (requests, time) = admission.Remaining;
            context.Response.Headers["x-ms-ratelimit-burst-remaining-xrm-requests"] = requests.ToString(CultureInfo.InvariantCulture);
            context.Response.Headers["x-ms-ratelimit-time-remaining-xrm-requests"] = time.TotalSeconds.ToString("#,##0.00", CultureInfo.InvariantCulture);
            await work();
        }
        finally
        {
            admission.Leave();
        }
    }

    static int Server(HttpContext context, ServiceProtection protection)
    {
        if (int.TryParse(context.Request.Cookies[Affinity], out var known) && known >= 0 && known < protection.Limits.WebServers) return known;
        var server = protection.Deal();
        context.Response.Cookies.Append(Affinity, server.ToString(CultureInfo.InvariantCulture), new CookieOptions { HttpOnly = true, Path = "/" });
        return server;
    }
}
