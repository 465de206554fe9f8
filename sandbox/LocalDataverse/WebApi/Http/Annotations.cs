using System.Text.RegularExpressions;

namespace LocalDataverse.WebApi;

/// <summary>Which annotations a client prefers: <see cref="Text"/> is a list of names, of prefixes ending in "*", or null for none.</summary>
sealed partial record Annotations(string? Text)
{
    public static Annotations Of(Headers? headers) =>
        Pattern().Match(headers?.Get("Prefer") ?? "") is { Success: true } found ? new(found.Groups[1].Value) : new((string?)null);

    public bool Include(string annotation) => Text is { } wanted && wanted.Split(',').Any(item => Matches(item.Trim(), annotation));

    static bool Matches(string pattern, string annotation) =>
        pattern == annotation || (pattern.EndsWith('*') && annotation.StartsWith(pattern[..^1], StringComparison.Ordinal));

    [GeneratedRegex("odata\\.include-annotations\\s*=\\s*\"?([^\";]*)\"?", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
