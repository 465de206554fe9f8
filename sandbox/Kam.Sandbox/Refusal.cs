using System.Globalization;
using System.Text.Json;
using LocalDataverse;
using LocalDataverse.Faults;
using LocalDataverse.Limits;
using LocalDataverse.WebApi;
using Microsoft.AspNetCore.Http;

namespace Kam.Sandbox;

/// <summary>A refusal by the host itself, in the form that Web API clients read.</summary>
static class Refusal
{
    public static Task NotSupported(HttpContext context, string what) =>
        Write(context, StatusCodes.Status501NotImplemented, ErrorCodes.NotSupported, $"{what} is not supported by the local Dataverse");

    public static Task Write(HttpContext context, DataverseFault fault) => Write(context, HttpStatus.Of(fault.ErrorCode), fault.ErrorCode, fault.Message);

    public static Task Write(HttpContext context, int status, int code, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(new { error = new { code = $"0x{code:x8}", message } }));
    }

    /// <summary>Service protection: nothing was begun.</summary>
    public static Task Throttle(HttpContext context, Throttled refusal)
    {
        Later(context, refusal.RetryAfter);
        return Write(context, StatusCodes.Status429TooManyRequests, refusal.Code, refusal.Message);
    }

    /// <summary>The service is not there for a moment, and says when it will be.</summary>
    public static Task Busy(HttpContext context, TimeSpan wait)
    {
        Later(context, wait);
        return Gateway(context, StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Something between the client and the service answers, in HTML and without a code.</summary>
    public static Task Gateway(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync($"<html><body><h1>{status}</h1></body></html>");
    }

    static void Later(HttpContext context, TimeSpan wait) =>
        context.Response.Headers.RetryAfter = wait.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
}
