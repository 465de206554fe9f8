using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.ReEngage;

/// <summary>Counts a client from its rows alone, in the words of the rules, to hold against what the product keeps.</summary>
static class Recounted
{
    public static void MustBeRight(this Client client)
    {
        var (account, rows) = (client.Account, client.Progresses.Where(progress => progress.StateCode == ProgressState.Applicable).ToList());
        var (done, all) = Weights(rows);
        Assert.Equal(all == 0 ? null : Math.Round(100m * done / all, 2, MidpointRounding.AwayFromZero), account.ProgressPercent ?? (all == 0 ? null : 0));
        Assert.Equal((rows.Count(IsDone), rows.Count), (account.ProgressCompleted ?? 0, account.ProgressApplicable ?? 0));
        var running = client.Pipelines.SingleOrDefault(pipeline => pipeline.PipelineStatus == PipelineStatusChoice.Running);
        Assert.Equal(running is null ? null : Lower(Stage(rows), running.HoldStage), account.ReengageStage);
        Assert.Equal(account.ReengageStage, running?.Stage);
        if (running is not null) Chain(client, running);
    }

    /// <summary>Each move of a pipeline begins where the one before it ended, and the last one ended where the pipeline stands.</summary>
    static void Chain(Client client, ReengagementRow running)
    {
        ReengageStageChoice? at = null;
        foreach (var move in client.StageHistory.Where(move => move.ReengagementId!.Id == running.Id))
        {
            Assert.Equal(at, move.From);
            at = move.To;
        }
        Assert.Equal(running.Stage, at);
    }

    static ReengageStageChoice Stage(IReadOnlyCollection<ProgressRow> rows)
    {
        if (rows.Count == 0) return ReengageStageChoice.Buyer;
        var passed = Enum.GetValues<ProgressCategoryChoice>().TakeWhile(category =>
        {
            var (done, all) = Weights([.. rows.Where(progress => progress.Category == category)]);
            return done * 100 >= 60 * all;
        }).Count();
        var (completed, applicable) = Weights(rows);
        return ReengageStageChoice.Buyer + passed + (passed == 4 && completed * 100 >= 70 * applicable ? 1 : 0);
    }

    static ReengageStageChoice Lower(ReengageStageChoice stage, ReengageStageChoice? hold) => hold < stage ? hold.Value : stage;

    static (int Done, int All) Weights(IReadOnlyCollection<ProgressRow> rows) =>
        (rows.Where(IsDone).Sum(progress => progress.Weight!.Value), rows.Sum(progress => progress.Weight!.Value));

    static bool IsDone(ProgressRow progress) => progress.Status == ProgressStatusChoice.Completed;
}
