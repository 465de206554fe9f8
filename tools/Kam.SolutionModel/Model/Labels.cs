namespace Kam.SolutionModel;

/// <summary>A text in every language that the solution carries, by LCID (1033 English, 1049 Russian).</summary>
public sealed record Labels(IReadOnlyDictionary<int, string> ByLanguage)
{
    public const int English = 1033;
    public const int Russian = 1049;

    public static Labels None { get; } = new(new Dictionary<int, string>());

    public static Labels Of(string english, string? russian = null)
    {
        var byLanguage = new Dictionary<int, string> { [English] = english };
        if (russian is not null) byLanguage[Russian] = russian;
        return new(byLanguage);
    }

    /// <summary>The text in a language; in the base language (the first one) where that is missing; else null.</summary>
    public string? In(int language) =>
        ByLanguage.TryGetValue(language, out var text) || ByLanguage.TryGetValue(English, out text) ? text : ByLanguage.Values.FirstOrDefault();
}
