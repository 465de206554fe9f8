using System;
using System.Linq;

namespace Kam.Domain;

/// <summary>
/// What an initiative gives the client in money (расчёт выгоды клиента): four benefits and a cost a year, and what has to be invested once.
/// All in one currency; null where it is unknown, which adds nothing.
/// </summary>
public sealed record ClientRoi(decimal? UnitCost, decimal? CycleTime, decimal? Scrap, decimal? StaffFreed, decimal? AnnualCost, decimal? Investment)
{
    const int MonthsOfYear = 12;

    // Of a tiny divisor come figures that no column holds, and that say no more than this one.
    const decimal Most = 1_000_000;

    /// <summary>What is left of a year's benefits after the year's cost; null while nothing of either is known.</summary>
    public decimal? NetBenefit => AnnualCost is null && Benefits.All(benefit => benefit is null) ? null : Benefits.Sum() - (AnnualCost ?? 0);

    /// <summary>The net benefit of a year in percent of the investment, 2 digits. Without an investment there is only money.</summary>
    public decimal? Return => Investment is > 0 and var invested ? Rounded.To(2, Held(100 * NetBenefit / invested)) : null;

    /// <summary>Months until the investment has come back, 1 digit. None where nothing is invested, or nothing comes back.</summary>
    public decimal? Payback => Investment is > 0 and var invested && NetBenefit is > 0 and var net ? Rounded.To(1, Held(MonthsOfYear * invested / net)) : null;

    decimal?[] Benefits => new[] { UnitCost, CycleTime, Scrap, StaffFreed };

    static decimal? Held(decimal? figure) => figure is { } known ? Math.Max(-Most, Math.Min(Most, known)) : null;
}
