using Kam.SolutionModel;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;

namespace LocalDataverse.Rules;

/// <summary>A status belongs to a state; a row that enters a state without a status takes the state's default.</summary>
internal static class StateAndStatus
{
    public static void OnCreate(RowDraft draft)
    {
        var (state, status) = (draft.Table.WellKnown.State, draft.Table.WellKnown.Status);
        if (state is null) return;
        if (!draft.IsTouched(state)) draft.Set(state, draft.IsTouched(status) ? StateOf(status!, draft[status!]) : (long)(state.Column.Choice?.Options.FirstOrDefault()?.Value ?? 0));
        Settle(draft, state, status);
    }

    public static void OnUpdate(RowDraft draft)
    {
        var (state, status) = (draft.Table.WellKnown.State, draft.Table.WellKnown.Status);
        if (state is null || (!draft.IsTouched(state) && !draft.IsTouched(status))) return;
        Settle(draft, state, status);
    }

    private static void Settle(RowDraft draft, ColumnInfo state, ColumnInfo? status)
    {
        if (status is null) return;
        if (draft[state] is not long stateValue) throw Fault.InvalidArgument($"The state of a row of '{draft.Table.Name}' cannot be cleared.");
        if (!draft.IsTouched(status) || draft[status] is null)
        {
            // The state was named alone and does not change: the status stays as well.
            if (!draft.IsNew && !draft.IsChanged(state)) return;
            draft.Set(status, DefaultStatus(state, status, stateValue));
            return;
        }
        var statusValue = (long)draft[status]!;
        if (StateOf(status, statusValue) is long belongs && belongs != stateValue) throw Fault.InvalidStatus(draft.Table.Name, (int)statusValue, (int)stateValue);
    }

    private static object? StateOf(ColumnInfo status, object? value) =>
        value is long number && status.Column.Choice?.Option((int)number)?.State is { } state ? (long)state : null;

    private static object? DefaultStatus(ColumnInfo state, ColumnInfo status, long value)
    {
        var wanted = state.Column.Choice?.Option((int)value)?.DefaultStatus
            ?? status.Column.Choice?.Options.FirstOrDefault(option => option.State == value)?.Value;
        return wanted is { } number ? (long)number : null;
    }
}
