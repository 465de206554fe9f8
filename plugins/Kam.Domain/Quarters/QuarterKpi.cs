using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>The KPI of a KAM and quarter: planned and completed / planned. Additions stand apart; what was withdrawn counts nowhere else.</summary>
/// <param name="CarriedOver">How many of the planned ones the KAM missed in an earlier quarter.</param>
public sealed record QuarterKpi(int Planned, int Completed, int Withdrawn, int Added, int AddedCompleted, int CarriedOver)
{
    static readonly QuarterKpi Empty = new(0, 0, 0, 0, 0, 0);

    /// <summary>Null when nothing is planned: an empty plan is 'n/a', neither 0 nor 100.</summary>
    public Percent? Percent => Planned == 0 ? null : Kam.Domain.Percent.Of(Completed, Planned);

    public static QuarterKpi Of(IEnumerable<PlanItem> items)
    {
        var kpi = Empty;
        foreach (var item in items) kpi = kpi.With(item);
        return kpi;
    }

    QuarterKpi With(PlanItem item)
    {
        var completed = item.Result == PlanResult.Completed ? 1 : 0;
        if (item.IsAddition) return item.Result == PlanResult.Withdrawn ? this : this with { Added = Added + 1, AddedCompleted = AddedCompleted + completed };
        if (item.Result == PlanResult.Withdrawn) return this with { Withdrawn = Withdrawn + 1 };
        return this with { Planned = Planned + 1, Completed = Completed + completed, CarriedOver = CarriedOver + (item.IsCarriedOver ? 1 : 0) };
    }
}
