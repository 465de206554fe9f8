using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;
using LocalDataverse.Schema;
using LocalDataverse.Values;

namespace LocalDataverse.Rules;

/// <summary>What an administrator may do with a system job: cancel it, pause it, put it off and let it go on; what has ended stays as it is until it is deleted.</summary>
internal static class JobStates
{
    private const string Table = "asyncoperation";
    private const long Completed = 3;
    private const long Canceled = 32;

    public static void OnUpdate(Call call, RowDraft draft)
    {
        if (draft.Table.Name != Table || !draft.IsTouched(draft.Table.WellKnown.State)) return;
        if (draft.Was(draft.Table.WellKnown.State) is Completed) throw Fault.JobStateChange();
        if (draft[draft.Table.WellKnown.State!] is not Completed) return;
        if (draft[draft.Table.WellKnown.Status!] is not Canceled) throw Fault.JobStateChange();
        draft.Set(draft.Table.Column("completedon"), DateKind.ToSeconds(call.Now));
    }

    public static void OnDelete(TableInfo table, object?[] row)
    {
        if (table.Name == Table && row[table.WellKnown.State!.Ordinal] is not Completed) throw Fault.JobNotCompleted();
    }
}
