using System;

namespace Kam.Domain;

/// <summary>When a progress was started and completed.</summary>
public sealed record ProgressDates(DateTime? StartedOn, DateTime? CompletedOn)
{
    /// <summary>The dates after a move. A progress that is not started has none; one that is not completed has no completion; deactivation keeps both.</summary>
    public ProgressDates After(HistoryStatus status, DateTime now) => status switch
    {
        HistoryStatus.NotStarted => new(null, null),
        HistoryStatus.InProgress => new(StartedOn ?? now, null),
        HistoryStatus.Completed => new(StartedOn ?? now, CompletedOn ?? now),
        _ => this,
    };
}
