namespace Kam.Oracle.Tests.Rules;

/// <summary>4.5: the value of the whole relation up to today, and its five factors.</summary>
sealed record Lifetime(Client Client, Frame Frame)
{
    decimal Orders => Client.Orders(Frame.ToToday).Count;

    decimal CategoryOrders => Client.CategoryOrders(Frame.ToToday);

    public decimal Revenue => Client.Revenue(Frame.ToToday);

    public decimal? Profit => Client.Profit(Frame.ToToday);

    public decimal? CategoriesPerOrder => Ratio(CategoryOrders, Orders, 4);

    public decimal? RevenuePerCategoryOrder => Ratio(Revenue, CategoryOrders, 2);

    public decimal? OrdersPerYear => Years is { } years ? Ratio(Orders, years, 4) : null;

    /// <summary>Since the first purchase, a year at least.</summary>
    public decimal? Years => Client.Dates(Frame.ToToday) is [var first, ..]
        ? (Math.Max(Frame.Today.DayNumber - first.DayNumber, 365) / (Exact)365.25m).Rounded(4) : null;

    public decimal? Margin => Profit is { } profit ? Ratio(profit, Revenue, 6) : null;

    static decimal? Ratio(decimal over, decimal under, int digits) => under > 0 ? ((Exact)over / under).Rounded(digits) : null;
}

/// <summary>4.5: the difference of the yearly value, split in money between what made it.</summary>
sealed record Change(Client Client, Frame Frame)
{
    public decimal? Total => Client.Profit(Frame.Year) - Client.Profit(Frame.PreviousYear);

    public decimal? Categories => Part(0);

    public decimal? Average => Part(1);

    public decimal? Orders => Part(2);

    public decimal? Margin => Part(3);

    decimal? Part(int factor)
    {
        if (Total is not { } total || Factors(Frame.Year) is not { } now || Factors(Frame.PreviousYear) is not { } before)
            return null;
        var logarithms = now.Zip(before, (to, from) => Math.Log(to / from)).ToList();
        var sum = Math.Log((double)Client.Profit(Frame.Year)!.Value / (double)Client.Profit(Frame.PreviousYear)!.Value);
        var money = sum == 0 ? (double)Client.Profit(Frame.PreviousYear)!.Value * logarithms[factor] : (double)total * logarithms[factor] / sum;
        return Math.Round((decimal)money, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>Years are one in both, so they add nothing. Null where a factor is not above zero.</summary>
    double[]? Factors(Period year)
    {
        double orders = Client.Orders(year).Count, categories = Client.CategoryOrders(year), revenue = (double)Client.Revenue(year);
        double[] factors = [categories / orders, revenue / categories, orders, (double)(Client.Profit(year) ?? 0) / revenue];
        return factors.All(factor => factor > 0 && double.IsFinite(factor)) ? factors : null;
    }
}
