using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Kam.Sandbox;

/// <summary>A refusal by the host itself, in the form that Web API clients read.</summary>
static class Refusal
{
    public static Task Write(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(new { error = new { code = status == 403 ? "0x80040220" : "0x80040800", message } }));
    }
}
