using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Json;

/// <summary>The version of a row, and its form as an entity tag: W/"123".</summary>
static class RowVersion
{
    public static string? Of(Entity row) =>
        row.RowVersion is { Length: > 0 } version ? version : row.Attributes.TryGetValue("versionnumber", out var number) ? number?.ToString() : null;

    public static string ETag(string version) => $"W/\"{version}\"";

    /// <summary>The version inside an If-Match or If-None-Match header; null for "*" or what is no tag at all (some clients send null).</summary>
    public static string? Parse(string? header)
    {
        var text = header?.Trim() ?? "";
        if (text.StartsWith("W/", StringComparison.Ordinal)) text = text[2..];
        return text.Trim('"') is { Length: > 0 } version && long.TryParse(version, out _) ? version : null;
    }
}
