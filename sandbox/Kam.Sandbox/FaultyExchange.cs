using LocalDataverse.Faulting;
using LocalDataverse.Faults;
using LocalDataverse.Limits;
using Microsoft.AspNetCore.Http;

namespace Kam.Sandbox;

/// <summary>Lets requests fail on their way: before the service knows of them, or after it has done what they asked.</summary>
sealed class FaultyExchange(FaultPlan plan)
{
    static readonly LimitOptions Usual = new();

    // As short as Retry-After can be: who tries it out waits himself.
    static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    public Task Answer(HttpContext context, Func<Task> work) => plan.Next() switch
    {
        FaultKind.TooManyRequests => Refusal.Throttle(context, Throttled.ByRequests(Usual, Wait)),
        FaultKind.TooMuchTime => Refusal.Throttle(context, Throttled.ByTime(Usual, Wait)),
        FaultKind.TooManyAtOnce => Refusal.Throttle(context, Throttled.ByConcurrency(Usual, Wait)),
        FaultKind.Busy => Refusal.Busy(context, Wait),
        FaultKind.UnavailableBefore => Refusal.Gateway(context, 503),
        FaultKind.UnavailableAfter => After(context, work, () => Refusal.Gateway(context, 503)),
        FaultKind.GatewayTimeoutBefore => Refusal.Gateway(context, 504),
        FaultKind.GatewayTimeoutAfter => After(context, work, () => Refusal.Gateway(context, 504)),
        FaultKind.Deadlock => Refusal.Write(context, 500, ErrorCodes.SqlError, FaultTexts.Deadlock),
        FaultKind.SqlTimeout => Refusal.Write(context, 500, ErrorCodes.SqlTimeout, FaultTexts.SqlTimeout),
        FaultKind.ResetBefore => Reset(context),
        FaultKind.ResetAfter => After(context, work, () => Reset(context)),
        _ => work(),
    };

    /// <summary>Does the work, keeps its answer from the client, and gives another one.</summary>
    static async Task After(HttpContext context, Func<Task> work, Func<Task> instead)
    {
        var wire = context.Response.Body;
        context.Response.Body = Stream.Null;
        await work();
        context.Response.Body = wire;
        context.Response.Clear();
        await instead();
    }

    static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
