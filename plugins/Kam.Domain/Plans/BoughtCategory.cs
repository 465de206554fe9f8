using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A category that a client had something of in the twelve months up to the as-of date.</summary>
/// <param name="Revenue12">In base currency, 2 digits; returns taken off.</param>
/// <param name="Quarters">In how many of the four times three months it was bought: what was only returned is not.</param>
public sealed record BoughtCategory(Guid Category, decimal Revenue12, int Quarters)
{
    const int Recurring = 3;

    /// <summary>Whether more was bought than returned.</summary>
    public bool IsBought => Revenue12 > 0;

    /// <summary>Whether it is bought so regularly that it may be counted on.</summary>
    public bool IsRecurring => Quarters >= Recurring;

    /// <summary>Those with the most revenue first.</summary>
    public static IReadOnlyList<BoughtCategory> Of(IEnumerable<PurchaseFact> purchases, AsOf asOf) => purchases
        .Where(purchase => asOf.InYear(purchase.Date))
        .GroupBy(purchase => purchase.Category)
        .Select(bought => new BoughtCategory(bought.Key, Rounded.To(2, bought.Sum(purchase => purchase.Net)), QuartersOf(bought, asOf)))
        .OrderByDescending(category => category.Revenue12).ThenBy(category => category.Category)
        .ToList();

    static int QuartersOf(IEnumerable<PurchaseFact> purchases, AsOf asOf) =>
        purchases.GroupBy(purchase => QuarterOf(purchase.Date, asOf)).Count(quarter => quarter.Sum(purchase => purchase.Net) > 0);

    /// <summary>How many times three months lie between the day's and the as-of date.</summary>
    static int QuarterOf(Day day, AsOf asOf)
    {
        var quarter = 0;
        while (day <= asOf.MonthsBefore(3 * (quarter + 1))) quarter++;
        return quarter;
    }
}
