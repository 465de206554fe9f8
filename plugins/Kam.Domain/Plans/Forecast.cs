using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>What the purchases alone let expect of the next twelve months, in base currency, 2 digits.</summary>
/// <param name="Categories">Of the twelve months.</param>
/// <param name="Revenue12">Null for a client that never bought up to the as-of date.</param>
/// <param name="RevenueBefore">Of the twelve months before.</param>
public sealed record Forecast(AsOf AsOf, IReadOnlyList<BoughtCategory> Categories, decimal? Revenue12, decimal? RevenueBefore)
{
    const decimal LeastRatio = 0.5m;
    const decimal MostRatio = 2;

    /// <summary>The revenue of what is bought so regularly that it may be counted on.</summary>
    public decimal? RecurringBase => Revenue12 is null ? null : Categories.Where(category => category.IsRecurring).Sum(category => category.Revenue12);

    /// <summary>The year once more as it compares with the one before. Null where there was nothing before.</summary>
    public decimal? Trend => Revenue12 is { } revenue && RevenueBefore is > 0 and var before
        ? Rounded.To(2, revenue * Math.Max(LeastRatio, Math.Min(MostRatio, revenue / before)))
        : null;

    /// <summary>What was bought of a category in the twelve months, and of the whole need where none is named. Null for a client that never bought.</summary>
    public decimal? Revenue12Of(Guid? category) => category is null || Revenue12 is null
        ? Revenue12
        : Categories.FirstOrDefault(bought => bought.Category == category)?.Revenue12 ?? 0;

    public static Forecast Of(IReadOnlyCollection<PurchaseFact> purchases, Day today)
    {
        var asOf = AsOf.Before(today);
        if (!purchases.Any(purchase => purchase.Date <= asOf.Date)) return new(asOf, Array.Empty<BoughtCategory>(), null, null);
        decimal Revenue(int yearsBefore) => Rounded.To(2, purchases.Where(purchase => asOf.InYear(purchase.Date, yearsBefore)).Sum(purchase => purchase.Net));
        return new(asOf, BoughtCategory.Of(purchases, asOf), Revenue(0), Revenue(1));
    }

    /// <summary>The forecast of a plan: what may be counted on, and what its initiatives are likely to bring.</summary>
    public static decimal Of(decimal? recurringBase, decimal initiatives) => (recurringBase ?? 0) + initiatives;
}
