using LocalDataverse;
using LocalDataverse.Faulting;
using LocalDataverse.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace Kam.Sandbox;

/// <summary>What stands between a client and the service when it is asked for: limits first, faults behind them.</summary>
sealed class Interference
{
    readonly ServiceProtection? protection;
    readonly FaultyExchange? exchange;
    readonly FaultyService? service;

    public Interference(SandboxOptions options)
    {
        if (options.Limits is { } limits) protection = new ServiceProtection(limits);
        if (options.Faults is not { } faults) return;
        exchange = new FaultyExchange(faults);
        service = new FaultyService(faults);
    }

    /// <summary>What the engine puts around every request of a client; null where there is nothing to put around.</summary>
    public Func<OrganizationRequest, Func<OrganizationResponse>, OrganizationResponse>? Around =>
        protection is null && service is null ? null : Both;

    public void Map(WebApplication application, Organization organization)
    {
        if (protection is null) return;
        organization.Observe(protection.Count);
        application.MapGet("/sandbox/limits", (HttpContext context) => context.Response.WriteAsJsonAsync(protection.Usage));
    }

    public Task Answer(HttpContext context, Caller caller, Func<Task> answer)
    {
        var work = exchange is null ? answer : () => exchange.Answer(context, answer);
        return protection is null ? work() : ProtectedExchange.Answer(context, protection, caller.UserId, work);
    }

    OrganizationResponse Both(OrganizationRequest request, Func<OrganizationResponse> next)
    {
        var work = service is null ? next : () => service.Around(request, next);
        return protection is null ? work() : protection.Count(request, work);
    }
}
