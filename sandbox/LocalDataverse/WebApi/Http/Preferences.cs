using System.Text.RegularExpressions;

namespace LocalDataverse.WebApi;

/// <summary>What the Prefer header asks for.</summary>
sealed partial record Preferences(bool Representation, int? PageSize, bool ContinueOnError, string? Annotations)
{
    public static Preferences Of(Headers headers)
    {
        var text = headers.Get("Prefer") ?? "";
        if (text.Contains("odata.track-changes", StringComparison.OrdinalIgnoreCase)) throw ApiError.NotSupported("The preference odata.track-changes");
        if (text.Contains("respond-async", StringComparison.OrdinalIgnoreCase)) throw ApiError.NotSupported("The preference respond-async");
        var size = PageSizePattern().Match(text);
        var annotations = AnnotationsPattern().Match(text);
        return new(
            text.Contains("return=representation", StringComparison.OrdinalIgnoreCase),
            size.Success && int.TryParse(size.Groups[1].Value, out var rows) && rows > 0 ? rows : null,
            text.Contains("odata.continue-on-error", StringComparison.OrdinalIgnoreCase) && !text.Contains("continue-on-error=false", StringComparison.OrdinalIgnoreCase),
            annotations.Success ? annotations.Groups[1].Value : null);
    }

    /// <summary>Whether an annotation of that name is to be written: "*", the name, or a prefix ending in ".*".</summary>
    public bool Includes(string annotation) => Annotations is { } wanted && (wanted == "*" || wanted.Split(',').Any(item => Matches(item.Trim(), annotation)));

    static bool Matches(string pattern, string annotation) =>
        pattern == annotation || (pattern.EndsWith('*') && annotation.StartsWith(pattern[..^1], StringComparison.Ordinal));

    /// <summary>The Preference-Applied header, or null when no preference had an effect.</summary>
    public string? Applied()
    {
        var parts = new List<string>();
        if (Representation) parts.Add("return=representation");
        if (PageSize is { } size) parts.Add($"odata.maxpagesize={size}");
        if (Annotations is { } annotations) parts.Add($"odata.include-annotations=\"{annotations}\"");
        return parts.Count == 0 ? null : string.Join(',', parts);
    }

    [GeneratedRegex(@"odata\.maxpagesize\s*=\s*(\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex PageSizePattern();

    [GeneratedRegex("odata\\.include-annotations\\s*=\\s*\"?([^\";]*)\"?", RegexOptions.IgnoreCase)]
    private static partial Regex AnnotationsPattern();
}
