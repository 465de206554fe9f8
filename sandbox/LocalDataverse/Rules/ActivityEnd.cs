using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Values;

namespace LocalDataverse.Rules;

/// <summary>An activity that is completed or canceled has ended: now, unless the request says when.</summary>
internal static class ActivityEnd
{
    private const long Completed = 1;
    private const long Canceled = 2;

    public static void OnCreate(Call call, RowDraft draft) => OnUpdate(call, draft);

    public static void OnUpdate(Call call, RowDraft draft)
    {
        if (!draft.Table.Table.IsActivity || draft.Table.Find("actualend") is not { } end) return;
        if (!draft.IsChanged(draft.Table.WellKnown.State) || draft[draft.Table.WellKnown.State!] is not (Completed or Canceled) || draft.IsTouched(end)) return;
        draft.Set(end, DateKind.ToSeconds(call.Now));
    }
}
