namespace Kam.Domain.Tests.Quarters;

public class QuarterPlanProperties
{
    static readonly Day End = Quarter.Read("2026-Q2").Value!.LastDay(1);

    static readonly Gen<PlanItem> Planned = Gen.Select(Gen.Enum<PlanResult>(), Gen.Bool, (result, carried) => new PlanItem(result, null, false, carried));

    static readonly Gen<PlanItem[]> Plan = Planned.Array[0, 30];

    static readonly Gen<PlanItem[]> Additions = Planned.Select(item => item with { IsAddition = true }).Array[0, 30];

    /// <summary>A history as people make it: each move starts where the one before ended; some moments are one.</summary>
    static readonly Gen<KeptChange[]> History = Gen.Select(Gen.Enum<HistoryStatus>(), Gen.Int[0, 40_000]).Array[0, 12].Select(moves =>
    {
        var (status, history, on) = (HistoryStatus.NotStarted, new List<KeptChange>(), new DateTime(2026, 3, 1));
        foreach (var (to, minutes) in moves)
        {
            if (to == status) continue;
            on = on.AddMinutes(minutes < 8_000 ? 0 : minutes);
            history.Add(new(on, Day.Of(on), new(status, to)));
            status = to;
        }
        return history.ToArray();
    });

    [Fact]
    public void Later_additions_never_move_the_kpi_of_a_frozen_quarter() => Gen.Select(Plan, Additions).Sample((plan, additions) =>
    {
        var (alone, together) = (QuarterKpi.Of(plan), QuarterKpi.Of([.. additions, .. plan]));
        Assert.Equal(alone, together with { Added = 0, AddedCompleted = 0 });
        Assert.Equal(alone.Percent, together.Percent);
    });

    [Fact]
    public void The_percentage_is_that_of_a_recount() => Gen.Select(Plan, Additions).Sample((plan, additions) =>
    {
        var counted = plan.Where(item => item.Result != PlanResult.Withdrawn).ToList();
        var percent = QuarterKpi.Of([.. plan, .. additions]).Percent?.Value;
        Assert.Equal(counted.Count == 0 ? null : Math.Round(100m * counted.Count(item => item.Result == PlanResult.Completed) / counted.Count, 2, MidpointRounding.AwayFromZero), percent);
        Assert.InRange(percent ?? 0, 0, 100);
    });

    [Fact]
    public void The_order_of_the_items_does_not_matter() => Gen.Select(Plan, Gen.Int[0, 999]).Sample((plan, seed) =>
        Assert.Equal(QuarterKpi.Of(plan), QuarterKpi.Of(Shuffled(plan, seed))));

    [Fact]
    public void The_result_at_the_end_does_not_depend_on_when_the_job_runs() => Gen.Select(History, Gen.Int[0, 400]).Sample((history, late) =>
    {
        var known = history.Where(change => change.On <= End.Plus(late)).ToList();
        var onTime = history.Where(change => change.On <= End).ToList();
        Assert.Equal(PlanItem.Of(StatusHistory.At(onTime, End), End, false, false), PlanItem.Of(StatusHistory.At(known, End), End, false, false));
    });

    [Fact]
    public void Nor_on_the_order_in_which_the_history_is_read() => Gen.Select(History, Gen.Int[0, 999]).Sample((history, seed) =>
        Assert.Equal(StatusHistory.At(history, End), StatusHistory.At(Shuffled(history, seed), End)));

    [Fact]
    public void The_history_tells_the_last_status() => History.Sample(history =>
        Assert.Equal(history.LastOrDefault()?.Change.To ?? HistoryStatus.NotStarted, StatusHistory.At(history, Day.Of(2100, 1, 1)).Status));

    static T[] Shuffled<T>(T[] items, int seed)
    {
        var copy = items.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
