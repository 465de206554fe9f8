using System.Text.RegularExpressions;

namespace Kam.SolutionModel;

/// <summary>
/// Names for code. Our logical names are all lower case (kam_nextorderexpectedon), so the boundaries of words come from the
/// list words.txt: the split with the fewest words wins. What the list does not know stays one word.
/// </summary>
public sealed partial class Names(string prefix)
{
    static readonly HashSet<string> Words = ReadWords();

    /// <summary>A name in capitals at word starts, without the publisher's prefix.</summary>
    public string Pascal(string schemaName)
    {
        if (schemaName != schemaName.ToLowerInvariant()) return FromSchema(WithoutPrefix(schemaName));
        return string.Concat(WithoutPrefix(schemaName).Split('_').SelectMany(Split).Select(Capital));
    }

    public string Camel(string schemaName)
    {
        var pascal = Pascal(schemaName);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    /// <summary>A name from a label: "A, develop" gives Develop, "competitors' share" gives CompetitorsShare.</summary>
    public static string FromLabel(string label)
    {
        var text = SingleLetterCode().Replace(label, "").Replace("'", "").Replace("’", "");
        return string.Concat(text.Split(text.Where(letter => !char.IsLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries).Select(Word));
    }

    /// <summary>An abbreviation reads as a word: KAM becomes Kam.</summary>
    static string Word(string text) => Capital(text.Length > 1 && text.All(char.IsUpper) ? text.ToLowerInvariant() : text);

    string WithoutPrefix(string name) => name.StartsWith(prefix + "_", StringComparison.Ordinal) ? name[(prefix.Length + 1)..] : name;

    /// <summary>PrimaryContactId stays; UILanguageId becomes UiLanguageId; Address1_City becomes Address1City.</summary>
    static string FromSchema(string name) => Acronym().Replace(string.Concat(name.Split('_').Select(Capital)), match => match.Value.ToLowerInvariant());

    static IEnumerable<string> Split(string text)
    {
        var best = new (int Cost, int Start)[text.Length + 1];
        for (var end = 1; end <= text.Length; end++)
            best[end] = Enumerable.Range(0, end).Select(start => (best[start].Cost + Cost(text[start..end]), start)).Min();
        var words = new Stack<string>();
        for (var end = text.Length; end > 0; end = best[end].Start) words.Push(text[best[end].Start..end]);
        return words;
    }

    static int Cost(string word) => Words.Contains(word) || word.All(char.IsAsciiDigit) ? 10 : 15 + word.Length * 10;

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    static HashSet<string> ReadWords()
    {
        using var stream = typeof(Names).Assembly.GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    [GeneratedRegex(@"^[A-Z], ")]
    private static partial Regex SingleLetterCode();

    [GeneratedRegex(@"(?<=[A-Z])[A-Z]+(?=[A-Z][a-z]|$|\d)")]
    private static partial Regex Acronym();
}
