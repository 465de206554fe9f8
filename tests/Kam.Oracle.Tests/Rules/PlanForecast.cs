namespace Kam.Oracle.Tests.Rules;

/// <summary>Section 5: what purchases alone let expect of the next year, at an as-of date.</summary>
sealed record PlanForecast(decimal Revenue12, decimal Before, decimal RecurringBase, decimal? Trend)
{
    public static PlanForecast Of(Client client, Frame frame)
    {
        var (year, before) = (client.Revenue(frame.Year), client.Revenue(frame.PreviousYear));
        var recurring = client.In(frame.Year).GroupBy(purchase => purchase.Category).Where(category => QuartersOf(category, frame.AsOf) >= 3);
        return new(year, before, recurring.Sum(category => category.Sum(purchase => purchase.Net)), TrendOf(year, before));
    }

    /// <summary>Of the four times three months that end at the as-of date.</summary>
    static int QuartersOf(IEnumerable<Purchase> purchases, DateOnly asOf) => Enumerable.Range(0, 4)
        .Select(number => new Period(Frame.Back(asOf, 3 * number + 3), Frame.Back(asOf, 3 * number)))
        .Count(quarter => purchases.Where(purchase => quarter.Has(purchase.Date)).Sum(purchase => purchase.Net) > 0);

    /// <summary>Rev12 squared by the twelve months before; the ratio between a half and the double.</summary>
    static decimal? TrendOf(decimal year, decimal before)
    {
        if (before <= 0) return null;
        if (2 * year < before) return ((Exact)year / 2).Rounded(2);
        return year > 2 * before ? 2 * year : ((Exact)year * year / before).Rounded(2);
    }
}
