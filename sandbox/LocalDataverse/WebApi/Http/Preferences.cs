using System.Text.RegularExpressions;

namespace LocalDataverse.WebApi;

/// <summary>What the Prefer header asks for.</summary>
sealed partial record Preferences(bool Representation, int? PageSize, bool ContinueOnError, Annotations Annotations)
{
    public static Preferences Of(Headers headers)
    {
        var text = headers.Get("Prefer") ?? "";
        if (text.Contains("odata.track-changes", StringComparison.OrdinalIgnoreCase)) throw ApiError.NotSupported("The preference odata.track-changes");
        if (text.Contains("respond-async", StringComparison.OrdinalIgnoreCase)) throw ApiError.NotSupported("The preference respond-async");
        var size = PageSizePattern().Match(text);
        return new(
            text.Contains("return=representation", StringComparison.OrdinalIgnoreCase),
            size.Success && int.TryParse(size.Groups[1].Value, out var rows) && rows > 0 ? rows : null,
            text.Contains("odata.continue-on-error", StringComparison.OrdinalIgnoreCase) && !text.Contains("continue-on-error=false", StringComparison.OrdinalIgnoreCase),
            Annotations.Of(headers));
    }

    public bool Includes(string annotation) => Annotations.Include(annotation);

    /// <summary>The Preference-Applied header, or null when no preference had an effect.</summary>
    public string? Applied()
    {
        var parts = new List<string>();
        if (Representation) parts.Add("return=representation");
        if (PageSize is { } size) parts.Add($"odata.maxpagesize={size}");
        if (Annotations.Text is { } annotations) parts.Add($"odata.include-annotations=\"{annotations}\"");
        return parts.Count == 0 ? null : string.Join(',', parts);
    }

    [GeneratedRegex(@"odata\.maxpagesize\s*=\s*(\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex PageSizePattern();
}
