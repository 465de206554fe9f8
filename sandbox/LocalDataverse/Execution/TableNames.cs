using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Execution;

/// <summary>The table that a request is about, for those who watch.</summary>
internal static partial class TableNames
{
    public static string? In(OrganizationRequest request)
    {
        if (request.Parameters.TryGetValue("Target", out var target)) return target switch
        {
            Entity entity => entity.LogicalName,
            EntityReference reference => reference.LogicalName,
            _ => null,
        };
        return request.Parameters.TryGetValue("Query", out var query) ? Of(query) : null;
    }

    private static string? Of(object? query) => query switch
    {
        QueryExpression expression => expression.EntityName,
        QueryByAttribute byAttribute => byAttribute.EntityName,
        FetchExpression fetch => EntityName().Match(fetch.Query) is { Success: true } match ? match.Groups[1].Value : null,
        _ => null,
    };

    [GeneratedRegex("""<entity\s[^>]*?name\s*=\s*["']([^"']+)""")]
    private static partial Regex EntityName();
}
