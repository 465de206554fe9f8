using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class SegmentTests
{
    [Theory, MemberData(nameof(Cases.Of), "segment", MemberType = typeof(Cases))]
    public void The_first_segment_is_as_the_table_says(JsonObject row)
    {
        var state = Judged.At(AsOf.Before(An.Today), row, null);
        Assert.Equal((row["segment"].Word<Segment>(), row["reason"].Word<SegmentReason>()), (state.Segment, state.Reason));
        Assert.Equal((null, 0, null), (state.Pending, state.Lapses, state.Prior));
    }

    [Theory, MemberData(nameof(Cases.Of), "segment-course", MemberType = typeof(Cases))]
    public void A_course_is_as_the_table_says(JsonObject row)
    {
        SegmentState? state = null;
        foreach (var step in row["steps"]!.AsArray().Select(step => step!.AsObject()))
        {
            state = Judged.At(MonthEnd((int)step["at"]!), step, state);
            var pending = step["pending"] is null ? (Segment?)null : step["pending"].Word<Segment>();
            Assert.Equal((step["is"].Word<Segment>(), step["reason"].Word<SegmentReason>(), pending, (int)(step.Number("lapses") ?? 0)), (state.Segment, state.Reason, state.Pending, state.Lapses));
        }
    }

    [Fact]
    public void A_second_judging_of_a_date_changes_nothing() => Judged.Course.Sample(course =>
    {
        SegmentState? state = null;
        for (var month = 0; month < course.Length; month++)
        {
            state = Judged.At(MonthEnd(month + 1), course[month], state);
            Assert.Equal(state, Judged.At(MonthEnd(month + 1), course[month], state));
        }
    });

    [Fact]
    public void What_happened_within_a_date_is_forgotten_by_the_next() => Gen.Select(Judged.Course, Judged.Step).Sample((course, edited) =>
    {
        SegmentState? straight = null, detoured = null;
        for (var month = 0; month < course.Length; month++)
        {
            straight = Judged.At(MonthEnd(month + 1), course[month], straight);
            detoured = Judged.At(MonthEnd(month + 1), course[month], Judged.At(MonthEnd(month + 1), edited, detoured));
            Assert.Equal(straight, detoured);
        }
    });

    [Fact]
    public void The_same_natural_segment_twice_is_reached_unless_the_client_has_lapsed() => Gen.Select(Judged.Course, Judged.Step.Where(step => step["lapsed"] is null)).Sample((course, last) =>
    {
        SegmentState? state = null;
        for (var month = 0; month < course.Length; month++) state = Judged.At(MonthEnd(month + 1), course[month], state);
        state = Judged.At(MonthEnd(10), last, state);
        state = Judged.At(MonthEnd(11), last, state);
        Assert.Null(state.Pending);
        Assert.NotEqual(SegmentReason.Kept, state.Reason);
    });

    static AsOf MonthEnd(int month) => AsOf.Of(Day.Of(2026, month, 1));
}
