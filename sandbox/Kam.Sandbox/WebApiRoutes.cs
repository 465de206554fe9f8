using LocalDataverse;
using LocalDataverse.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kam.Sandbox;

/// <summary>Everything below /api/data: versions 9.0 to 9.2 are served, others are refused by name.</summary>
static class WebApiRoutes
{
    public static void Map(WebApplication application, Organization organization, Interference interference)
    {
        var service = new Service(organization, error => Console.Error.WriteLine(error));
        application.Use((context, next) => context.Request.Path.StartsWithSegments("/api/data") ? Answer(context, service, organization, interference) : next(context));
    }

    static Task Answer(HttpContext context, Service service, Organization organization, Interference interference)
    {
        if (HttpExchange.Root(context.Request.Path) is null) return Refusal.NotSupported(context, "A version of the Web API other than 9.0, 9.1 and 9.2");
        try
        {
            var caller = CallerIdentity.Of(context, organization);
            return interference.Answer(context, caller, () => HttpExchange.Answer(context, service, caller));
        }
        catch (DataverseFault fault)
        {
            return Refusal.Write(context, fault);
        }
    }
}
