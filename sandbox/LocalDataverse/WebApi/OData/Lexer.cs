using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LocalDataverse.WebApi.OData;

/// <summary>Cuts the text of a filter, a key or a function's arguments into tokens.</summary>
sealed partial class Lexer(string text)
{
    int position;

    public static IReadOnlyList<Token> Tokens(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do tokens.Add(lexer.Next()); while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    Token Next()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
        if (position == text.Length) return new(TokenKind.End, "", null, position);
        var first = text[position];
        if (first is '\'' or '"') return Quoted(first);
        if (first == '{') return JsonObject();
        if (first == '@') return Take(AliasPattern().Match(text, position), TokenKind.Alias);
        if (Punctuation(first) is { } kind) return new(kind, first.ToString(), null, position++);
        return SafeLiteral() ?? Take(NamePattern().Match(text, position), TokenKind.Name);
    }

    static TokenKind? Punctuation(char mark) => mark switch
    {
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        '[' => TokenKind.OpenList,
        ']' => TokenKind.CloseList,
        ',' => TokenKind.Comma,
        '/' => TokenKind.Slash,
        ':' => TokenKind.Colon,
        '=' => TokenKind.Equals,
        _ => null,
    };

    Token Quoted(char quote)
    {
        var start = position++;
        var content = new StringBuilder();
        while (position < text.Length)
        {
            var current = text[position++];
            if (current != quote) content.Append(quote == '"' && current == '\\' && position < text.Length ? text[position++] : current);
            else if (position < text.Length && text[position] == quote) content.Append(text[position++]);
            else return new(TokenKind.Literal, text[start..position], content.ToString(), start);
        }
        throw ApiError.Syntax($"There is an unterminated string literal at position {start} in '{text}'.");
    }

    Token JsonObject()
    {
        var start = position;
        var depth = 0;
        var inString = false;
        for (; position < text.Length; position++)
        {
            var current = text[position];
            if (current == '\\' && inString) position++;
            else if (current == '"') inString = !inString;
            else if (!inString && current == '{') depth++;
            else if (!inString && current == '}' && --depth == 0) return new(TokenKind.Json, DoubleQuoted(text[start..++position]), null, start);
        }
        throw ApiError.Syntax($"There is an unterminated object at position {start} in '{text}'.");
    }

    /// <summary>Objects in addresses are often written with single quotes, as in the platform's documentation.</summary>
    static string DoubleQuoted(string json) => json.Contains('"') ? json : json.Replace('\'', '"');

    /// <summary>A day that no calendar has, or a number beyond all bounds, looks like a literal and is none.</summary>
    Token? SafeLiteral()
    {
        try
        {
            return Literal();
        }
        catch (Exception error) when (error is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            throw ApiError.Syntax($"Unrecognized literal at position {position} in '{text}'.");
        }
    }

    Token? Literal()
    {
        var match = GuidPattern().Match(text, position);
        if (match.Success) return Take(match, TokenKind.Literal, Guid.Parse(match.Value));
        match = TimePattern().Match(text, position);
        if (match.Success) return Take(match, TokenKind.Literal, DateTimeOffset.Parse(match.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime);
        match = DatePattern().Match(text, position);
        if (match.Success) return Take(match, TokenKind.Literal, DateOnly.ParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        match = NumberPattern().Match(text, position);
        return match.Success ? Take(match, TokenKind.Literal, decimal.Parse(match.Value, NumberStyles.Float, CultureInfo.InvariantCulture)) : null;
    }

    Token Take(Match match, TokenKind kind, object? value = null)
    {
        if (!match.Success) throw ApiError.Syntax($"Syntax error at position {position} in '{text}'.");
        position += match.Length;
        return new(kind, match.Value, value, match.Index);
    }

    [GeneratedRegex(@"\G[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?!\w)")]
    private static partial Regex GuidPattern();

    [GeneratedRegex(@"\G\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?(?!\w)")]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"\G\d{4}-\d\d-\d\d(?!\w)")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\G-?\d+(\.\d+)?([eE][+-]?\d+)?(?!\w)")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\G[A-Za-z_$][\w.$]*")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\G@\w+")]
    private static partial Regex AliasPattern();
}
