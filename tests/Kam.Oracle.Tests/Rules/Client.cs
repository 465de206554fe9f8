namespace Kam.Oracle.Tests.Rules;

/// <summary>A fact: one document's part in one category, in base currency.</summary>
sealed record Purchase(string Client, DateOnly Date, string Document, string Category, decimal Net, decimal? Units, decimal? Cost);

/// <summary>What people enter of a client; the growth in percent.</summary>
sealed record Inputs
{
    public decimal? Wallet { get; init; }

    public decimal? Growth { get; init; }

    public int? Market { get; init; }

    public int? Reference { get; init; }

    public int? Innovation { get; init; }

    public int? CoDevelopment { get; init; }

    public decimal? CostToServe { get; init; }

    public IReadOnlyList<int> Strategic => [.. new[] { Reference, Innovation, CoDevelopment }.OfType<int>()];
}

/// <summary>A client with every fact of his; what is asked of him is always asked of a period.</summary>
sealed record Client(string Key, Inputs Inputs, IReadOnlyList<Purchase> Purchases, bool Active = true)
{
    public IReadOnlyList<Purchase> In(Period period) => [.. Purchases.Where(purchase => period.Has(purchase.Date))];

    public decimal Revenue(Period period) => In(period).Sum(purchase => purchase.Net);

    /// <summary>Known only when there is a line and every line has a cost.</summary>
    public decimal? Profit(Period period) =>
        In(period) is { Count: > 0 } lines && lines.All(line => line.Cost is not null) ? lines.Sum(line => line.Net - line.Cost!.Value) : null;

    /// <summary>Days with a net amount above zero.</summary>
    public IReadOnlyList<DateOnly> Dates(Period period) =>
        [.. In(period).GroupBy(purchase => purchase.Date).Where(day => day.Sum(purchase => purchase.Net) > 0).Select(day => day.Key).Order()];

    /// <summary>Documents with a net amount above zero.</summary>
    public IReadOnlyList<IGrouping<string, Purchase>> Orders(Period period) =>
        [.. In(period).GroupBy(purchase => purchase.Document).Where(document => document.Sum(purchase => purchase.Net) > 0)];

    /// <summary>How many times a category stands on an order; one that was only returned there does not.</summary>
    public int CategoryOrders(Period period) => Orders(period).Sum(Categories);

    /// <summary>How many categories these purchases have with a net amount above zero.</summary>
    public static int Categories(IEnumerable<Purchase> purchases) =>
        purchases.GroupBy(purchase => purchase.Category).Count(category => category.Sum(purchase => purchase.Net) > 0);

    /// <summary>Whole days from each purchase date to the next.</summary>
    public IReadOnlyList<int> Intervals(Period lookback)
    {
        var dates = Dates(lookback);
        return [.. dates.Skip(1).Zip(dates, (later, earlier) => later.DayNumber - earlier.DayNumber)];
    }
}
