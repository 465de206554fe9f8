using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalDataverse.WebApi;

/// <summary>Carries a request from ASP.NET Core to the service, and the answer back.</summary>
public static class HttpExchange
{
    public const string Root = "/api/data/v9.2/";

    public static async Task Answer(HttpContext context, Service service, Caller caller)
    {
        var request = await Read(context, caller);
        // Requests work synchronously on the database: they get a thread of the pool each.
        var response = await Task.Run(() => service.Answer(request));
        await Write(context, response);
    }

    static async Task<ApiRequest> Read(HttpContext context, Caller caller)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var headers = new Headers();
        foreach (var (name, values) in context.Request.Headers) headers[name] = values.ToString();
        // The raw target keeps what is percent-encoded: a slash inside a key is not a separator.
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var question = target.IndexOf('?');
        var (path, query) = question < 0 ? (target, "") : (target[..question], target[(question + 1)..]);
        path = path.Length > Root.Length ? path[Root.Length..] : "";
        var root = new Uri($"{context.Request.Scheme}://{context.Request.Host}{Root}");
        return new(context.Request.Method, path, query, headers, body.GetBuffer().AsMemory(0, (int)body.Length), root) { Caller = caller };
    }

    static async Task Write(HttpContext context, ApiResponse response)
    {
        context.Response.StatusCode = response.Status;
        foreach (var (name, value) in response.Headers) context.Response.Headers[name] = value;
        if (response.Body.IsEmpty) return;
        context.Response.ContentLength = response.Body.Length;
        await context.Response.Body.WriteAsync(response.Body);
    }
}
