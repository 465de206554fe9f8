namespace LocalDataverse.WebApi.OData;

/// <summary>A position in a list of tokens, with the few moves that a recursive descent needs.</summary>
sealed class TokenReader(string text)
{
    readonly IReadOnlyList<Token> tokens = Lexer.Tokens(text);
    int index;

    public Token Current => tokens[index];
    public bool AtEnd => Current.Kind == TokenKind.End;

    public Token Take() => tokens[index++];

    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind) return false;
        index++;
        return true;
    }

    public bool TryTakeWord(string word)
    {
        if (Current.Kind != TokenKind.Name || Current.Text != word) return false;
        index++;
        return true;
    }

    public Token Expect(TokenKind kind) => Current.Kind == kind ? Take() : throw Unexpected();

    public bool NextIs(TokenKind kind) => index + 1 < tokens.Count && tokens[index + 1].Kind == kind;

    public ApiError Unexpected() => ApiError.Syntax($"Syntax error at position {Current.Position} in '{text}'.");
}
