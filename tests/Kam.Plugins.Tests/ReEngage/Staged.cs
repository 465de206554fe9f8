using Kam.Plugins.Tests.World;

namespace Kam.Plugins.Tests.ReEngage;

/// <summary>Clients in Re-Engage, and how their categories are completed.</summary>
static class Staged
{
    /// <summary>A key client of Anna's whose pipeline has begun.</summary>
    public static Client Client(Tenant tenant)
    {
        var client = A.KeyClient(tenant);
        client.ReEngage();
        return client;
    }

    /// <summary>Completes all progresses of a category but those left out, as whoever may write everything.</summary>
    public static void Complete(this Client client, Tenant tenant, ProgressCategoryChoice category, params string[] but)
    {
        var left = but.Select(code => client.Progress(code).Id).ToHashSet();
        foreach (var progress in client.Progresses.Where(progress => progress.Category == category && !left.Contains(progress.Id))) client.Complete(tenant, progress);
    }

    /// <summary>With everything that any definition may ask for.</summary>
    public static void Complete(this Client client, Tenant tenant, ProgressRow progress) => progress
        .With(note: "Seen", contact: progress.Evidence == EvidenceChoice.Contact ? A.ContactOf(client, tenant) : null, task: progress.Evidence == EvidenceChoice.Activity ? A.Task(tenant, client, completed: true) : null, money: 1000, percent: 5)
        .Save(tenant, row =>
        {
            row.AnswerText = "Rival — 30 %";
            row.AnswerDate = new DateTime(2026, 6, 1);
            row.Status = ProgressStatusChoice.Completed;
        });

    public static void Save(this ReengagementRow pipeline, Tenant tenant, Action<ReengagementRow> change, Guid? user = null)
    {
        var row = new ReengagementRow(pipeline.Id);
        change(row);
        tenant.People.As(user ?? tenant.People.Anna).Update(row.Row);
    }

    public static void Hold(this Client client, Tenant tenant, ReengageStageChoice? stage, string? reason = "Because") => client.Pipeline.Save(tenant, row =>
    {
        row.HoldStage = stage;
        row.ChangeReason = reason;
    });

    public static void End(this Client client, Tenant tenant, PipelineOutcomeChoice? outcome = PipelineOutcomeChoice.Stopped, string? reason = "No budget") => client.Pipeline.Save(tenant, row =>
    {
        row.PipelineStatus = PipelineStatusChoice.Ended;
        row.Outcome = outcome;
        row.ChangeReason = reason;
    });

    /// <summary>The moves of a client as 'from>to why days'.</summary>
    public static IReadOnlyList<string> Moves(this Client client) => [.. client.StageHistory.Select(move => $"{move.From}>{move.To} {move.MoveReason} {move.Days}".TrimEnd())];
}
