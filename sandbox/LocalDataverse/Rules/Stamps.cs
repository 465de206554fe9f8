using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Values;

namespace LocalDataverse.Rules;

/// <summary>Who and when, and the row's version.</summary>
internal static class Stamps
{
    public static void OnCreate(Call call, RowDraft draft)
    {
        var columns = draft.Table.WellKnown;
        var now = DateKind.ToSeconds(call.Now);
        draft.Set(columns.CreatedOn, columns.OverriddenCreatedOn is { } migrated && draft[migrated] is long given ? given : now);
        if (columns.OverriddenCreatedOn is { } overridden && draft[overridden] is not null) draft.Set(overridden, now);
        draft.Set(columns.CreatedBy, call.UserId, "systemuser");
        if (call.InitiatingUserId != call.UserId) draft.Set(columns.CreatedOnBehalfBy, call.InitiatingUserId, "systemuser");
        OnUpdate(call, draft);
    }

    public static void OnUpdate(Call call, RowDraft draft)
    {
        var columns = draft.Table.WellKnown;
        draft.Set(columns.ModifiedOn, DateKind.ToSeconds(call.Now));
        draft.Set(columns.ModifiedBy, call.UserId, "systemuser");
        if (columns.ModifiedOnBehalfBy is { } behalf) draft.Set(behalf, call.InitiatingUserId == call.UserId ? null : call.InitiatingUserId, "systemuser");
        if (columns.Version is { } version) draft.Set(version, call.Organization.Versions.Next(call.Session));
    }
}
