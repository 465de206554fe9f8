using LocalDataverse;
using LocalDataverse.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Kam.Sandbox;

/// <summary>Everything below /api/data: version 9.2 is served, others are refused by name.</summary>
static class WebApiRoutes
{
    public static void Map(WebApplication application, Organization organization, Interference interference)
    {
        var service = new Service(organization, error => Console.Error.WriteLine(error));
        application.Use((context, next) => context.Request.Path.StartsWithSegments("/api/data") ? Answer(context, service, organization, interference) : next(context));
    }

    static Task Answer(HttpContext context, Service service, Organization organization, Interference interference)
    {
        if (!context.Request.Path.StartsWithSegments("/api/data/v9.2")) return Refusal.Write(context, 501, "Only version 9.2 of the Web API is supported by the local Dataverse");
        return CallerIdentity.Of(context, organization) is { } caller
            ? interference.Answer(context, caller, () => HttpExchange.Answer(context, service, caller))
            : Refusal.Write(context, 403, "The caller may not act on behalf of another user: prvActOnBehalfOfAnotherUser is missing.");
    }
}
