namespace LocalDataverse.Store;

/// <summary>LIKE without regard to case and accents in every alphabet.</summary>
internal static class TextPattern
{
    /// <summary>% any run of characters, _ any one, [abc] one of a set.</summary>
    public static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        while (!pattern.IsEmpty)
        {
            if (pattern[0] == '%') return MatchesRest(text, pattern.TrimStart('%'));
            if (text.IsEmpty) return false;
            var width = One(text[0], pattern);
            if (width == 0) return false;
            text = text[1..];
            pattern = pattern[width..];
        }
        return text.IsEmpty;
    }

    private static bool MatchesRest(ReadOnlySpan<char> text, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return true;
        for (var start = 0; start <= text.Length; start++)
        {
            if (Matches(text[start..], rest)) return true;
        }
        return false;
    }

    /// <summary>How many characters of the pattern stand for this one; 0 when it does not match.</summary>
    private static int One(char character, ReadOnlySpan<char> pattern)
    {
        if (pattern[0] == '_') return 1;
        var end = pattern[0] == '[' ? pattern.IndexOf(']') : -1;
        if (end <= 1) return Same(character, pattern[0]) ? 1 : 0;
        foreach (var member in pattern[1..end])
        {
            if (Same(character, member)) return end + 1;
        }
        return 0;
    }

    private static bool Same(char left, char right) => TextFold.Of(left) == TextFold.Of(right);
}
