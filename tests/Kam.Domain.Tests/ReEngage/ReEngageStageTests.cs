using System.Text.Json.Nodes;

namespace Kam.Domain.Tests;

public class ReEngageStageTests
{
    static readonly Gen<ReEngageStage?> Hold = Gen.Int[-1, 5].Select(hold => hold < 0 ? (ReEngageStage?)null : (ReEngageStage)hold);

    [Theory, MemberData(nameof(Cases.Of), "re-engage-stage", MemberType = typeof(Cases))]
    public void The_stage_is_as_the_table_says(JsonObject row)
    {
        var completion = CompletionOf(row);
        var gate = ReEngageStages.Of(completion, Gates.Default);
        Assert.Equal(row["gate"].Word<ReEngageStage>(), gate);
        var hold = row["hold"] is null ? (ReEngageStage?)null : row["hold"].Word<ReEngageStage>();
        Assert.Equal((row["stage"] ?? row["gate"]).Word<ReEngageStage>(), ReEngageStages.Of(gate, hold));
        var closed = Gates.Default.After(gate, completion);
        Assert.Equal((row.Text("closed"), row.Number("lacks")), (closed is null ? null : closed.Category?.ToString().ToLowerInvariant() ?? "total", closed?.MissingWeight));
    }

    [Fact]
    public void The_stage_is_a_function_of_completion_and_hold_whatever_the_order_of_progresses() => Gen.Select(An.Checklist, Hold).Sample((checklist, hold) =>
    {
        var there = Stage(checklist, hold);
        Assert.Equal(there, Stage([.. checklist.Reverse()], hold));
        Assert.Equal(there, Stage([.. checklist.OrderBy(progress => progress.Weight.Value)], hold));
    });

    [Fact]
    public void Completing_a_progress_never_lowers_the_stage() => Gen.Select(An.Checklist.Where(list => list.Length > 0), Gen.Int[0, 999], Hold).Sample((checklist, pick, hold) =>
    {
        var before = Stage(checklist, hold);
        checklist[pick % checklist.Length] = checklist[pick % checklist.Length] with { Status = ProgressStatus.Completed };
        Assert.True(Stage(checklist, hold) >= before);
    });

    [Fact]
    public void A_higher_hold_never_lowers_the_stage_and_none_is_the_highest() => Gen.Select(An.Checklist, Hold).Sample((checklist, hold) =>
    {
        var free = Stage(checklist, null);
        Assert.Equal(hold < free ? hold : free, Stage(checklist, hold));
    });

    [Fact]
    public void Below_the_stage_every_gate_is_open_and_above_it_the_next_is_closed() => An.Checklist.Sample(checklist =>
    {
        var completion = Completion.Of(checklist);
        var stage = ReEngageStages.Of(completion, Gates.Default);
        Assert.Empty(Gates.Default.Missing(stage, completion));
        var next = Gates.Default.After(stage, completion);
        Assert.Equal(next, next is null ? null : Gates.Default.Missing(ReEngageStage.Partner, completion)[0]);
    });

    [Fact]
    public void The_missing_weight_is_the_least_that_opens_the_gate() => Gen.Select(Gen.Int[0, 165], Gen.Int[1, 165], Gen.Int[0, 100]).Sample((completed, applicable, asked) =>
    {
        var gate = new Gate(ReEngageStage.Buyer, ProgressCategory.Knowledge, new(Math.Min(completed, applicable), applicable, 0, 0), asked);
        var with = gate with { Share = gate.Share with { CompletedWeight = gate.Share.CompletedWeight + gate.MissingWeight } };
        Assert.True(with.IsOpen);
        Assert.True(gate.IsOpen || !(gate with { Share = with.Share with { CompletedWeight = with.Share.CompletedWeight - 1 } }).IsOpen);
    });

    [Fact]
    public void Counting_step_by_step_is_a_recount_from_scratch() => An.Checklist.Sample(checklist =>
    {
        var total = checklist.Where(progress => progress.IsApplicable).Aggregate(Share.Empty, (sum, progress) => sum.With(progress.Weight, progress.Status == ProgressStatus.Completed));
        Assert.Equal(total, Completion.Of(checklist).Total);
        Assert.Equal(checklist.Where(progress => progress.IsApplicable).Sum(progress => progress.Weight.Value), total.ApplicableWeight);
    });

    static ReEngageStage Stage(CountedProgress[] checklist, ReEngageStage? hold) =>
        ReEngageStages.Of(ReEngageStages.Of(Completion.Of(checklist), Gates.Default), hold);

    static Completion CompletionOf(JsonObject row)
    {
        Share Of(string name) => new((int)row[name]![0]!, (int)row[name]![1]!, 0, 0);
        var (knowledge, contacts, depth, integration) = (Of("knowledge"), Of("contacts"), Of("depth"), Of("integration"));
        var all = new[] { knowledge, contacts, depth, integration };
        return new(new(all.Sum(share => share.CompletedWeight), all.Sum(share => share.ApplicableWeight), 0, 0), knowledge, contacts, depth, integration);
    }
}
