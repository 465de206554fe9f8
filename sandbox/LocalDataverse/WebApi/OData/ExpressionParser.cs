namespace LocalDataverse.WebApi.OData;

/// <summary>Reads a $filter, or the arguments of a key or a function, into an <see cref="Expression"/>.</summary>
sealed class ExpressionParser
{
    readonly TokenReader reader;
    readonly Aliases aliases;

    ExpressionParser(string text, Aliases aliases) => (reader, this.aliases) = (new TokenReader(text), aliases);

    public static Expression Filter(string text, Aliases aliases)
    {
        var parser = new ExpressionParser(text, aliases);
        var expression = parser.Either();
        return parser.reader.AtEnd ? expression : throw parser.reader.Unexpected();
    }

    /// <summary>The content of the brackets behind a segment: nothing, one value, or name=value pairs.</summary>
    public static IReadOnlyList<Argument> Arguments(string text, Aliases aliases)
    {
        var parser = new ExpressionParser(text, aliases);
        var arguments = parser.ArgumentsUntil(TokenKind.End);
        return parser.reader.AtEnd ? arguments : throw parser.reader.Unexpected();
    }

    public static Expression Value(string text, Aliases aliases)
    {
        var parser = new ExpressionParser(text, aliases);
        var expression = parser.Operand();
        return parser.reader.AtEnd ? expression : throw parser.reader.Unexpected();
    }

    Expression Either()
    {
        var left = Both();
        while (reader.TryTakeWord("or")) left = new AnyOf(left, Both());
        return left;
    }

    Expression Both()
    {
        var left = Not();
        while (reader.TryTakeWord("and")) left = new AllOf(left, Not());
        return left;
    }

    Expression Not() => reader.TryTakeWord("not") ? new Negation(Not()) : Relation();

    Expression Relation()
    {
        var left = Operand();
        if (reader.Current.Kind != TokenKind.Name || Operator(reader.Current.Text) is not { } comparison) return left;
        reader.Take();
        return new Compare(comparison, left, Operand());
    }

    static Comparison? Operator(string word) => word switch
    {
        "eq" => Comparison.Equal,
        "ne" => Comparison.NotEqual,
        "gt" => Comparison.GreaterThan,
        "ge" => Comparison.GreaterOrEqual,
        "lt" => Comparison.LessThan,
        "le" => Comparison.LessOrEqual,
        "in" or "has" or "add" or "sub" or "mul" or "div" or "mod" => throw ApiError.NotSupported($"The operator '{word}'"),
        _ => null,
    };

    Expression Operand()
    {
        var token = reader.Current;
        switch (token.Kind)
        {
            case TokenKind.Open:
                reader.Take();
                var inner = Either();
                reader.Expect(TokenKind.Close);
                return inner;
            case TokenKind.Literal:
                return new Constant(reader.Take().Value);
            case TokenKind.Json:
                return new JsonArgument(reader.Take().Text);
            case TokenKind.Alias:
                return aliases.Resolve(reader.Take().Text);
            case TokenKind.OpenList:
                reader.Take();
                return new ListOf([.. ArgumentsUntil(TokenKind.CloseList).Select(argument => argument.Value)]);
            case TokenKind.Name:
                return Named();
            default:
                throw reader.Unexpected();
        }
    }

    Expression Named()
    {
        var name = reader.Take().Text;
        if (name is "null") return new Constant(null);
        if (name is "true" or "false") return new Constant(name == "true");
        if (reader.TryTake(TokenKind.Open)) return new Call(name, ArgumentsUntil(TokenKind.Close));
        // An enumeration's member: Microsoft.Dynamics.CRM.AttributeTypeCode'Lookup'
        if (name.Contains('.') && reader.Current is { Kind: TokenKind.Literal, Value: string }) return new Constant(reader.Take().Value);
        var segments = new List<string> { name };
        while (reader.TryTake(TokenKind.Slash))
        {
            var segment = reader.Expect(TokenKind.Name).Text;
            if (segment is "any" or "all" && reader.TryTake(TokenKind.Open)) return Quantified(new(segments), segment == "all");
            segments.Add(segment);
        }
        return new PropertyPath(segments);
    }

    Lambda Quantified(PropertyPath collection, bool isAll)
    {
        if (reader.TryTake(TokenKind.Close)) return new(collection, isAll, "", null);
        var variable = reader.Expect(TokenKind.Name).Text;
        reader.Expect(TokenKind.Colon);
        var body = Either();
        reader.Expect(TokenKind.Close);
        return new(collection, isAll, variable, body);
    }

    List<Argument> ArgumentsUntil(TokenKind close)
    {
        var arguments = new List<Argument>();
        while (reader.Current.Kind != close)
        {
            if (arguments.Count > 0) reader.Expect(TokenKind.Comma);
            arguments.Add(OneArgument());
        }
        if (close != TokenKind.End) reader.Take();
        return arguments;
    }

    Argument OneArgument()
    {
        if (reader.Current.Kind != TokenKind.Name || !reader.NextIs(TokenKind.Equals)) return new(null, Either());
        var name = reader.Take().Text;
        reader.Take();
        return new(name, Either());
    }
}
