using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Kam.Sandbox;

/// <summary>The app's files. Those under /assets carry a hash in their name and are cached for ever; the others are asked for again by their ETag.</summary>
static class AppFiles
{
    public static void Serve(WebApplication application, string? webRoot)
    {
        if ((webRoot ?? WebRoot.Find()) is not { } folder)
        {
            application.Use(NotBuilt);
            return;
        }
        application.Use((context, next) =>
        {
            if (IsPage(context.Request.Path)) context.Request.Path = "/index.html";
            return next(context);
        });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), OnPrepareResponse = Cache });
    }

    static bool IsPage(PathString path) => path == "/" || path == "/main.aspx";

    static void Cache(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";

    static Task NotBuilt(HttpContext context, RequestDelegate next) =>
        IsPage(context.Request.Path) ? context.Response.WriteAsync("The app has not been built: ./try builds it. The Web API is at /api/data/v9.2/.") : next(context);
}
