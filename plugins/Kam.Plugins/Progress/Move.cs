using Kam.Domain;

namespace Kam.Plugins.Progress;

/// <summary>A move between statuses, handed from the stage that judges it to the one that writes the history. The reason leaves the row on the way.</summary>
sealed record Move(StatusChange Change, string? Reason)
{
    const string From = "kam.move.from";
    const string To = "kam.move.to";
    const string Why = "kam.move.reason";

    public void HandOver(Event happened)
    {
        var shared = happened.Context.SharedVariables;
        shared[From] = (int)Change.From;
        shared[To] = (int)Change.To;
        if (Reason is not null) shared[Why] = Reason;
    }

    public static Move? HandedTo(Event happened)
    {
        var shared = happened.Context.SharedVariables;
        if (!shared.Contains(From)) return null;
        shared.TryGetValue(Why, out var reason);
        return new(new StatusChange((HistoryStatus)(int)shared[From], (HistoryStatus)(int)shared[To]), (string?)reason);
    }
}
