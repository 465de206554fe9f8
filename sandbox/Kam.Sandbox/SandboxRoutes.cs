using System.Globalization;
using LocalDataverse;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kam.Sandbox;

/// <summary>/sandbox/*: what only this host has, and no tenant.</summary>
static class SandboxRoutes
{
    public static void Map(WebApplication application, Organization organization, SandboxOptions options)
    {
        var clock = options.Today is { } today ? new ShiftedClock(today) : TimeProvider.System;
        application.MapGet("/sandbox/users", (HttpContext context) => context.Response.WriteAsJsonAsync(SandboxUsers.Of(organization)));
        application.MapGet("/sandbox/status", (HttpContext context) => context.Response.WriteAsJsonAsync(Status(organization, clock)));
        application.MapGet("/sandbox/ribbon/{table}", (HttpContext context) => Ribbon(context, organization));
    }

    static object Status(Organization organization, TimeProvider clock) => new
    {
        today = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        solutions = organization.Metadata.Solutions.Select(solution => new { name = solution.UniqueName, version = solution.Version.ToString() }),
        pendingJobs = organization.Jobs.Pending,
    };

    static Task Ribbon(HttpContext context, Organization organization)
    {
        var table = (string)context.Request.RouteValues["table"]!;
        var ribbons = organization.Metadata.Solutions.SelectMany(solution => solution.Ribbons).Where(ribbon => ribbon.Table == table).ToList();
        if (ribbons.Count == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        context.Response.ContentType = "text/xml; charset=utf-8";
        return context.Response.WriteAsync(ribbons[^1].Xml.ToString());
    }
}
