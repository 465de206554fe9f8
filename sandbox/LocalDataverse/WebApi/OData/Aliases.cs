namespace LocalDataverse.WebApi.OData;

/// <summary>Parameter aliases of a request: <c>…(Target=@t)?@t={…}</c>.</summary>
sealed class Aliases(IReadOnlyDictionary<string, string> texts)
{
    public static Aliases None { get; } = new(new Dictionary<string, string>());

    /// <summary>The value behind an alias; one that was not given is null, as in OData.</summary>
    public Expression Resolve(string alias) =>
        texts.TryGetValue(alias, out var text) ? ExpressionParser.Value(text, None) : new Constant(null);
}
