namespace LocalDataverse.WebApi.OData;

enum TokenKind { Name, Literal, Alias, Json, Open, Close, OpenList, CloseList, Comma, Slash, Colon, Equals, End }

/// <summary>One token of an OData expression; <see cref="Value"/> is set for literals and holds what JSON or the URL convention says.</summary>
readonly record struct Token(TokenKind Kind, string Text, object? Value, int Position);
