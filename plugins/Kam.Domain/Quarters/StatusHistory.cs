using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>A change of a progress's status, as the history keeps it.</summary>
/// <param name="Moment">In UTC: what orders the changes.</param>
/// <param name="On">The day it fell on in the organisation's time zone.</param>
public sealed record KeptChange(DateTime Moment, Day On, StatusChange Change);

/// <summary>Where a progress stood at the end of a day, and since when.</summary>
/// <param name="Since">Null for one that never moved.</param>
public sealed record StatusAt(HistoryStatus Status, Day? Since);

/// <summary>The status of a progress as its history tells it, whatever it is today.</summary>
public static class StatusHistory
{
    /// <summary>A progress that never moved is not started.</summary>
    /// <param name="history">In any order.</param>
    public static StatusAt At(IEnumerable<KeptChange> history, Day end)
    {
        var status = new StatusAt(HistoryStatus.NotStarted, null);
        foreach (var moment in history.Where(change => change.On <= end).GroupBy(change => change.Moment).OrderBy(group => group.Key))
            status = After(status, moment.Select(change => change.Change).ToList(), moment.First().On);
        return status;
    }

    /// <summary>Of changes in one moment the last is the one that ends where no other begins; when they lead round in a circle nothing has changed.</summary>
    static StatusAt After(StatusAt before, IReadOnlyList<StatusChange> changes, Day day)
    {
        foreach (var change in changes.OrderBy(change => change.To))
            if (changes.Count(other => other.To == change.To) > changes.Count(other => other.From == change.To)) return new(change.To, day);
        return before;
    }
}
