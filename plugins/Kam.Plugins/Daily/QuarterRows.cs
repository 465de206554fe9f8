using Kam.Domain;
using Kam.Plugins.Quarters;
using Kam.Plugins.Rows;

namespace Kam.Plugins.Daily;

/// <summary>Gives every active KAM a row for the quarter that runs: who has one is found no more.</summary>
static class QuarterRows
{
    const int Size = 100;

    public static Portion Create(Event happened)
    {
        var quarter = Settings.Of(happened).Quarters.Of(happened.Today);
        var lacking = KamOfQuarter.WithoutKpi(happened.Service, quarter, Size);
        foreach (var kam in lacking) Kpis.Create(happened.Service, kam, quarter);
        return new(lacking.Length, lacking.Length == Size);
    }
}
