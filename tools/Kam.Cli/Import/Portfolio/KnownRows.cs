using Kam.Cli.Import.Rejects;

namespace Kam.Cli.Import.Portfolio;

/// <summary>What a purchase line may refer to: the rows of the files and those that the organisation has already.</summary>
sealed record KnownRows
{
    public required Func<string, bool> Account { get; init; }

    public required Func<string, bool> Category { get; init; }

    public required IReadOnlyDictionary<string, string> Products { get; init; }

    /// <summary>ISO code -> rate; null or zero where the organisation keeps none.</summary>
    public required IReadOnlyDictionary<string, decimal?> Currencies { get; init; }

    public string? CategoryOf(string product) => Products.GetValueOrDefault(product);

    /// <summary>Without a code the amount is in the base currency.</summary>
    public Sentence? CurrencyProblem(string? code) =>
        code is null ? null
            : !Currencies.TryGetValue(code, out var rate) ? Why.UnknownCurrency(code)
            : rate is null or <= 0 ? Why.NoRate(code) : null;
}
