using System.Linq;
using Kam.Domain;
using Kam.Plugins.Model;
using Kam.Plugins.Rows;
using Kam.Plugins.Scoring;

namespace Kam.Plugins.Runs;

/// <summary>A run as the one who asked for it sees it.</summary>
sealed record StartedRun(System.Guid Id, bool IsNew, int Clients);

/// <summary>
/// Begins a run, or goes on with the unfinished one of the same as-of date and version of the model; any other unfinished one ends here: its figures
/// would be overwritten. Called by rules as it is, not as a message, so that what a run does stays one level nearer to its cause.
/// </summary>
static class ScoringRuns
{
    public static Decision<StartedRun> Start(Event happened, bool isFull)
    {
        // Two that start at once start one run: the second waits here until the first has written it.
        Settings.Lock(happened);
        if (Models.Active(happened.Service) is not { } active) return Refusal.Of(RefusalCode.NoActiveModel);
        var model = new ScoringModelRow(active);
        var asOf = AsOf.Before(happened.Today);
        var unfinished = UnfinishedRuns.Read(happened.Service);
        var same = unfinished.FirstOrDefault(run => UnfinishedRuns.CanGoOn(happened.Service, run, model, asOf.Date));
        foreach (var other in unfinished.Where(run => run != same)) UnfinishedRuns.Cancel(happened, other.Id);
        if (same is null) return NewRun.Begin(happened, model, asOf.Date, isFull);
        Resumption.GoOn(happened.Service, same);
        return new StartedRun(same.Id, IsNew: false, same.Clients ?? 0);
    }
}
