using System.Text.Json;

namespace LocalDataverse.WebApi.OData;

enum Comparison { Equal, NotEqual, GreaterThan, GreaterOrEqual, LessThan, LessOrEqual }

/// <summary>What a $filter says, before it is known which table it speaks of.</summary>
abstract record Expression;

/// <summary>A value: string, decimal, bool, Guid, DateTime (UTC), DateOnly or null.</summary>
sealed record Constant(object? Value) : Expression;

/// <summary>A JSON object given as a function's argument.</summary>
sealed record JsonArgument(string Json) : Expression
{
    public JsonElement Read()
    {
        try
        {
            using var document = JsonDocument.Parse(Json);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw ApiError.Syntax($"The argument '{Json}' is not valid JSON.");
        }
    }
}

sealed record ListOf(IReadOnlyList<Expression> Items) : Expression;

/// <summary>A property, or a path of navigation properties that ends in one.</summary>
sealed record PropertyPath(IReadOnlyList<string> Segments) : Expression
{
    public override string ToString() => string.Join('/', Segments);
}

sealed record Compare(Comparison Operator, Expression Left, Expression Right) : Expression;
sealed record AllOf(Expression Left, Expression Right) : Expression;
sealed record AnyOf(Expression Left, Expression Right) : Expression;
sealed record Negation(Expression Inner) : Expression;

/// <summary>contains(a,'b'), or a query function of Microsoft.Dynamics.CRM with named arguments.</summary>
sealed record Call(string Name, IReadOnlyList<Argument> Arguments) : Expression
{
    public Expression? Named(string name) => Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;
}

sealed record Argument(string? Name, Expression Value);

/// <summary>collection/any(x:…) or collection/all(x:…); without a body any() asks whether there is one at all.</summary>
sealed record Lambda(PropertyPath Collection, bool IsAll, string Variable, Expression? Body) : Expression;
