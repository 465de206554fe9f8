using LocalDataverse;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Kam.Sandbox;

/// <summary>/WebResources/name: the content of a web resource, asked for again by its ETag.</summary>
static class WebResources
{
    public static void Map(WebApplication application, Organization organization) =>
        application.MapGet("/WebResources/{**name}", (HttpContext context) => Answer(context, organization, (string)context.Request.RouteValues["name"]!));

    static async Task Answer(HttpContext context, Organization organization, string name)
    {
        if (Find(organization, name) is not { } row)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var tag = $"\"{row.Id:n}-{row.RowVersion}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        context.Response.ContentType = ContentType(row.GetAttributeValue<OptionSetValue>("webresourcetype")?.Value);
        await context.Response.Body.WriteAsync(Convert.FromBase64String(row.GetAttributeValue<string>("content") ?? ""));
    }

    static Entity? Find(Organization organization, string name)
    {
        var query = new QueryExpression("webresource") { ColumnSet = new ColumnSet("content", "webresourcetype", "versionnumber"), TopCount = 1 };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return organization.ServiceFor(organization.SystemUserId).RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    static string ContentType(int? type) => type switch
    {
        1 => "text/html; charset=utf-8",
        2 => "text/css; charset=utf-8",
        3 => "text/javascript; charset=utf-8",
        4 or 9 or 12 => "text/xml; charset=utf-8",
        5 => "image/png",
        6 => "image/jpeg",
        7 => "image/gif",
        10 => "image/x-icon",
        11 => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
