using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalDataverse.WebApi;

/// <summary>Carries a request from ASP.NET Core to the service, and the answer back.</summary>
public static class HttpExchange
{
    /// <summary>The versions that are served: what an older address of version 9 gives is the same here.</summary>
    static readonly string[] Roots = ["/api/data/v9.0/", "/api/data/v9.1/", "/api/data/v9.2/"];

    /// <summary>The root of the service below which a path lies, ending in a slash, or null for a version that is not served.</summary>
    public static string? Root(PathString path) => Roots.FirstOrDefault(root => path.StartsWithSegments(root.TrimEnd('/')));

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
        var root = Root(context.Request.Path)!;
        path = path.Length > root.Length ? path[root.Length..] : "";
        var address = new Uri($"{context.Request.Scheme}://{context.Request.Host}{root}");
        return new(context.Request.Method, path, query, headers, body.GetBuffer().AsMemory(0, (int)body.Length), address) { Caller = caller };
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
