using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class PipelineTests
{
    static readonly Share Whole = new(100, 100, 0, 0);
    static readonly Completion UpToEngaged = new(new(320, 400, 0, 0), Whole, Whole, Whole, new(20, 100, 0, 0));

    [Theory, MemberData(nameof(Cases.Of), "re-engage-change", MemberType = typeof(Cases))]
    public void What_a_person_asks_is_judged_as_the_table_says(JsonObject row)
    {
        var before = new PipelineStanding(row["was"].Word<PipelineStatus>(), row["stage"].Word<ReEngageStage>(), Stage(row, "held"), An.Today.Plus(-10));
        var change = new PipelineChange(row["status"].Word<PipelineStatus>(), Stage(row, "hold"), row["outcome"] is null ? null : row["outcome"].Word<PipelineOutcome>(), row.Text("reason"));
        var decision = change.Judge(before, UpToEngaged, Gates.Default, An.Today);
        Assert.Equal(row.Text("refusal"), decision.Refusal?.Code);
        Assert.Equal(row.Text("move"), decision.Value is { } move ? $"{Small(move.From)}>{Small(move.To)}" : null);
        Assert.Equal((row.Text("why"), row.Number("days")), (Small(decision.Value?.Reason), decision.Value?.Days));
    }

    [Fact]
    public void A_refused_hold_names_what_is_completed_what_is_asked_and_what_is_missing()
    {
        var change = new PipelineChange(PipelineStatus.Running, ReEngageStage.Integrated, null, "why");
        var refusal = change.Judge(new(PipelineStatus.Running, ReEngageStage.Engaged, null, An.Today), UpToEngaged, Gates.Default, An.Today).Refusal!;
        Assert.Equal([20, 60, 40], refusal.Parameters);
    }

    [Fact]
    public void Without_any_applicable_progress_there_is_no_gate_to_name()
    {
        var change = new PipelineChange(PipelineStatus.Running, ReEngageStage.Known, null, "why");
        Assert.Equal(RefusalCode.NoGateToPass, change.Judge(new(PipelineStatus.Running, ReEngageStage.Buyer, null, An.Today), Completion.Of([]), Gates.Default, An.Today).Refusal?.Code);
    }

    [Theory]
    [InlineData(null, ReEngageStage.Known, StageMoveReason.Started, null)]
    [InlineData(ReEngageStage.Buyer, ReEngageStage.Engaged, StageMoveReason.GateOpened, 10)]
    [InlineData(ReEngageStage.Partner, ReEngageStage.Known, StageMoveReason.GateClosed, 10)]
    public void A_recount_moves_to_where_the_gates_lead(ReEngageStage? from, ReEngageStage to, StageMoveReason reason, int? days) => Assert.Equal(
        new StageMove(from, to, reason, days), new PipelineStanding(PipelineStatus.Running, from, null, An.Today.Plus(-10)).Recounted(to, An.Today));

    [Fact]
    public void A_recount_moves_nothing_that_stands_right_is_held_or_has_ended()
    {
        var standing = new PipelineStanding(PipelineStatus.Running, ReEngageStage.Known, null, An.Today);
        Assert.Null(standing.Recounted(ReEngageStage.Known, An.Today));
        Assert.Null((standing with { Hold = ReEngageStage.Known }).Recounted(ReEngageStage.Partner, An.Today));
        Assert.Null((standing with { Status = PipelineStatus.Ended }).Recounted(ReEngageStage.Partner, An.Today));
    }

    [Fact]
    public void The_days_in_the_stages_add_up_to_the_days_of_the_pipeline() => Gen.Select(Gen.Enum<ReEngageStage>(), Gen.Int[0, 40]).Array[1, 20].Sample(course =>
    {
        var (today, days) = (An.Today, 0);
        var standing = new PipelineStanding(PipelineStatus.Running, ReEngageStage.Buyer, null, today);
        foreach (var (gate, passed) in course)
        {
            today = today.Plus(passed);
            if (standing.Recounted(gate, today) is not { } move) continue;
            days += move.Days!.Value;
            standing = standing with { Stage = move.To, EnteredOn = today };
        }
        Assert.Equal(today.DaysSince(An.Today), days + standing.Days(today));
    });

    [Fact]
    public void The_next_step_is_the_earliest_and_of_one_day_the_first_by_name()
    {
        NextStep late = new(An.Today.Plus(9), "a"), b = new(An.Today, "b"), c = new(An.Today, "c");
        Assert.Equal(b, NextStep.First([late, c, b]));
        Assert.Equal(b, NextStep.First([b, late, c]));
        Assert.Null(NextStep.First([]));
    }

    static ReEngageStage? Stage(JsonObject row, string name) => row[name] is null ? null : row[name].Word<ReEngageStage>();

    static string? Small<T>(T? member) where T : struct, Enum => member is { } known ? char.ToLowerInvariant(known.ToString()[0]) + known.ToString()[1..] : null;
}
