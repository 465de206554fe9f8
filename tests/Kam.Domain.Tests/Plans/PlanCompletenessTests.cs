using System.Text.Json.Nodes;

namespace Kam.Domain.Tests.Plans;

public class PlanCompletenessTests
{
    const int Year = 2026;

    static readonly QuarterCalendar Calendar = QuarterCalendar.Default;

    static readonly Quarter[] Quarters = [.. Calendar.QuartersOf(Year)];

    static readonly PlanContents Whole = new(
        true, true, true, true, true, true, [new(A.Id(1), "Packaging", 100, 30, 115, 36)], [true, false], 3, Quarters);

    static readonly Gen<decimal?> Known = Gen.Select(Gen.Bool, Gen.Int[0, 100], (isKnown, figure) => isKnown ? figure : (decimal?)null);

    static readonly Gen<PlanLineAnswers> Line = Gen.Select(Gen.Int[0, 5], Known, Known, Known, Known, (category, needNow, shareNow, needNext, shareNext) =>
        new PlanLineAnswers(A.Id(category), category == 0 ? null : $"C{category}", needNow, shareNow, needNext, shareNext));

    static readonly Gen<PlanContents> Contents = Gen.Select(
        Gen.Bool.Array[6], Line.Array[0, 4], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 3].Array[0, 5],
        (has, lines, others, relevant, targets, tasks) => new PlanContents(
            has[0], has[1], has[2], has[3], has[4], has[5], lines, [.. Enumerable.Repeat(false, others), .. Enumerable.Repeat(true, relevant)], targets, [.. tasks.Select(task => Quarters[task])]));

    static readonly Gen<Day> AnyDay = Gen.Int[-100, 700].Select(Calendar.FirstDayOf(Year).Plus);

    [Theory, MemberData(nameof(Cases.Of), "plan-gaps", MemberType = typeof(Cases))]
    public void What_a_plan_lacks_is_as_the_table_says(JsonObject row)
    {
        var calendar = Calendar with { FiscalStartMonth = (int)(row.Number("startMonth") ?? 1) };
        var gaps = Without(row).Gaps(Year, calendar, row.Day("today") ?? Day.Of(2026, 1, 15), []);
        Assert.Equal(row["gaps"]!.AsArray().Select(gap => (string?)gap), gaps.Select(gap => (char.ToLowerInvariant($"{gap.Code}"[0]) + $"{gap.Code}"[1..] + " " + gap.Name).TrimEnd()));
        Assert.Equal(row.Number("complete"), PlanQuality.Of(gaps, new Day?[7], An.Today, 90).Complete);
        Assert.Equal((bool)row["submits"]!, !gaps.Any(gap => gap.IsNeeded));
    }

    [Theory, MemberData(nameof(Cases.Of), "plan-quality", MemberType = typeof(Cases))]
    public void The_quality_is_as_the_table_says(JsonObject row)
    {
        PlanGapCode[] lacking = [PlanGapCode.Manager, PlanGapCode.Profile, PlanGapCode.Business, PlanGapCode.Circle, PlanGapCode.TargetContact, PlanGapCode.RelevantInitiative, PlanGapCode.Goal, PlanGapCode.Task];
        var gaps = row["incomplete"]!.AsArray().Select(block => new PlanGap(lacking[(int)block!]));
        var changed = row["ago"]!.AsArray().Select(ago => ago is null ? (Day?)null : An.Today.Plus(-(int)ago)).ToList();
        Assert.Equal(new PlanQuality((int)row.Number("complete")!, row.Number("quality")!.Value), PlanQuality.Of(gaps, changed, An.Today, 90));
    }

    [Fact]
    public void A_line_is_named_by_its_category_and_found_by_its_id() => Assert.Equal(
        [new PlanGap(PlanGapCode.Circle, "Packaging", A.Id(1)), new PlanGap(PlanGapCode.CircleAnswer, "Packaging", A.Id(1)), new PlanGap(PlanGapCode.ShareAnswer, "Packaging", A.Id(1))],
        (Whole with { Lines = [new(A.Id(1), "Packaging", null, null, null, null)] }).Gaps(Year, Calendar, An.Today, []));

    [Fact]
    public void Whatever_is_added_takes_gaps_away_and_brings_none() => Gen.Select(Contents, AnyDay).Sample((contents, today) =>
    {
        var gaps = contents.Gaps(Year, Calendar, today, []);
        var fuller = contents with { HasProfile = true, TargetContacts = contents.TargetContacts + 1, AreRelevant = [.. contents.AreRelevant!, true], TaskQuarters = [.. contents.TaskQuarters!, Quarters[3]] };
        Assert.Subset(gaps.ToHashSet(), fuller.Gaps(Year, Calendar, today, []).ToHashSet());
    });

    [Fact]
    public void A_part_that_is_not_looked_at_lacks_what_it_lacked() => Gen.Select(Contents, AnyDay, Gen.Bool.Array[4]).Sample((contents, today, isRead) =>
    {
        var all = contents.Gaps(Year, Calendar, today, []);
        var some = contents with
        {
            Lines = isRead[0] ? contents.Lines : null,
            AreRelevant = isRead[1] ? contents.AreRelevant : null,
            TargetContacts = isRead[2] ? contents.TargetContacts : null,
            TaskQuarters = isRead[3] ? contents.TaskQuarters : null,
        };
        Assert.Equal(all.Order(ByCode), some.Gaps(Year, Calendar, today, all).Order(ByCode));
    });

    [Fact]
    public void A_quarter_that_has_passed_is_missed_no_more() => Assert.Empty((Whole with { TaskQuarters = null })
        .Gaps(Year, Calendar, Day.Of(2026, 4, 1), [new(PlanGapCode.TaskInQuarter, "2026-Q1")]));

    [Fact]
    public void Time_asks_for_no_more_tasks_while_the_year_lasts() => Gen.Select(Contents, AnyDay, Gen.Int[0, 400]).Sample((contents, today, days) =>
    {
        if (Calendar.LastDayOf(Year) < today.Plus(days)) return;
        Assert.Subset(contents.Gaps(Year, Calendar, today, []).ToHashSet(), contents.Gaps(Year, Calendar, today.Plus(days), []).ToHashSet());
    });

    [Fact]
    public void A_plan_that_rots_never_gets_better() => Gen.Select(Contents, Gen.Int[0, 200].Array[7], Gen.Int[0, 200]).Sample((contents, ago, days) =>
    {
        var gaps = contents.Gaps(Year, Calendar, An.Today, []);
        var changed = ago.Select(one => (Day?)An.Today.Plus(-one)).ToList();
        var (now, later) = (PlanQuality.Of(gaps, changed, An.Today, 90), PlanQuality.Of(gaps, changed, An.Today.Plus(days), 90));
        Assert.Equal(now.Complete, later.Complete);
        Assert.InRange(later.Value, 0, now.Value);
        Assert.InRange(now.Value, Rounded.To(2, now.Complete * 50m / 7), Rounded.To(2, now.Complete * 100m / 7));
    });

    static Comparer<PlanGap> ByCode => Comparer<PlanGap>.Create((left, right) => string.CompareOrdinal($"{left}", $"{right}"));

    static PlanContents Without(JsonObject row)
    {
        var missing = row["without"]?.AsArray().Select(part => (string?)part).ToList() ?? [];
        return Whole with
        {
            HasManager = !missing.Contains("manager"),
            HasProfile = !missing.Contains("profile"),
            HasFigures = !missing.Contains("figures"),
            HasBusiness = !missing.Contains("business"),
            HasGoal = !missing.Contains("goal"),
            HasTarget = !missing.Contains("target"),
            Lines = row["lines"] is { } lines ? [.. lines.AsArray().Select(line => Read(line!.AsArray()))] : Whole.Lines,
            AreRelevant = row["initiatives"] is { } initiatives ? [.. initiatives.AsArray().Select(initiative => (bool)initiative!)] : Whole.AreRelevant,
            TargetContacts = (int?)row.Number("targets") ?? Whole.TargetContacts,
            TaskQuarters = row["tasks"] is { } tasks ? [.. tasks.AsArray().Select(task => Quarter.Read((string)task!).Value!)] : Whole.TaskQuarters,
        };
    }

    static PlanLineAnswers Read(JsonArray line) => new(A.Id(1), (string?)line[0], (decimal?)line[1], (decimal?)line[2], (decimal?)line[3], (decimal?)line[4]);
}
