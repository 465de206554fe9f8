using LocalDataverse.WebApi.OData;

namespace LocalDataverse.WebApi.Apply;

/// <summary>Reads <c>filter(…)/groupby((a,b),aggregate(c with sum as d))</c>.</summary>
static class TransformationParser
{
    public static Transformation Parse(string text, Aliases aliases)
    {
        var result = new Transformation();
        foreach (var step in Nesting.Split(text, '/'))
        {
            var (name, content) = Nesting.Brackets(step.Trim());
            if (content is null) throw ApiError.Syntax($"'{step}' in $apply has no brackets.");
            if (result.GroupBy.Count + result.Aggregates.Count > 0) throw ApiError.NotSupported($"The transformation '{name}' after a groupby or an aggregate");
            result = name switch
            {
                "filter" => result with { Filter = Both(result.Filter, ExpressionParser.Filter(content, aliases)) },
                "groupby" => GroupBy(result, content),
                "aggregate" => result with { Aggregates = Aggregates(content) },
                _ => throw ApiError.NotSupported($"The transformation '{name}' in $apply"),
            };
        }
        return result;
    }

    static Expression Both(Expression? one, Expression other) => one is null ? other : new AllOf(one, other);

    static Transformation GroupBy(Transformation before, string content)
    {
        var parts = Nesting.Split(content, ',').Select(part => part.Trim()).ToList();
        if (parts.Count > 2 || !parts[0].StartsWith('(') || !parts[0].EndsWith(')')) throw ApiError.Syntax($"Syntax error in groupby at '{content}'.");
        var columns = parts[0][1..^1].Split(',').Select(path => new PropertyPath(path.Trim().Split('/'))).ToList();
        if (parts.Count == 1) return before with { GroupBy = columns };
        var (name, inner) = Nesting.Brackets(parts[1]);
        return name == "aggregate" ? before with { GroupBy = columns, Aggregates = Aggregates(inner ?? "") } : throw ApiError.NotSupported($"'{name}' inside groupby");
    }

    static List<Aggregate> Aggregates(string content) => [.. Nesting.Split(content, ',').Select(One)];

    static Aggregate One(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["$count", "as", var alias] => new("count", null, alias),
        [var path, "with", var method, "as", var alias] => new(Method(method), new(path.Split('/')), alias),
        _ => throw ApiError.Syntax($"Syntax error in aggregate at '{text}'."),
    };

    static string Method(string name) => name switch
    {
        "sum" or "min" or "max" => name,
        "average" => "avg",
        "countdistinct" => "countcolumn",
        _ => throw ApiError.NotSupported($"The aggregate method '{name}'"),
    };
}
