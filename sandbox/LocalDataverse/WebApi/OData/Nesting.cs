namespace LocalDataverse.WebApi.OData;

/// <summary>Cuts text at a separator, but not inside quotes or brackets.</summary>
static class Nesting
{
    public static IEnumerable<string> Split(string text, char separator)
    {
        var (start, depth, quoted) = (0, 0, false);
        for (var index = 0; index < text.Length; index++)
        {
            var mark = text[index];
            if (mark == '\'') quoted = !quoted;
            if (quoted) continue;
            if (mark is '(' or '[' or '{') depth++;
            if (mark is ')' or ']' or '}') depth--;
            if (mark != separator || depth != 0) continue;
            yield return text[start..index];
            start = index + 1;
        }
        if (depth != 0 || quoted) throw ApiError.Syntax($"A bracket or a quote is not closed in '{text}'.");
        yield return text[start..];
    }

    /// <summary>Splits <c>name(content)</c>; the content is null when there are no brackets.</summary>
    public static (string Name, string? Content) Brackets(string text)
    {
        var open = text.IndexOf('(');
        if (open < 0) return (text.Trim(), null);
        if (!text.TrimEnd().EndsWith(')')) throw ApiError.Syntax($"A bracket is not closed in '{text}'.");
        return (text[..open].Trim(), text.TrimEnd()[(open + 1)..^1]);
    }
}
