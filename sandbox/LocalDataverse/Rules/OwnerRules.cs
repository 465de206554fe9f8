using LocalDataverse.Execution;
using LocalDataverse.Faults;
using LocalDataverse.Rows;

namespace LocalDataverse.Rules;

/// <summary>A row's owner decides its business unit; rows of the organization belong to it.</summary>
internal static class OwnerRules
{
    public static void OnCreate(Call call, RowDraft draft)
    {
        var columns = draft.Table.WellKnown;
        if (columns.Organization is { } organization && draft.Table.Name != "organization") draft.Set(organization, call.Organization.OrganizationId);
        if (columns.Owner is not { } owner || owner.Ordinal == 0) return;
        if (!draft.IsTouched(owner)) draft.Set(owner, call.UserId, "systemuser");
        Follow(call, draft);
    }

    public static void OnUpdate(Call call, RowDraft draft)
    {
        if (draft.IsChanged(draft.Table.WellKnown.Owner)) Follow(call, draft);
    }

    public static void Follow(Call call, RowDraft draft)
    {
        var columns = draft.Table.WellKnown;
        var owner = (Guid)draft[columns.Owner!]!;
        var isUser = draft.TargetOf(columns.Owner!) == "systemuser";
        draft.Set(columns.OwningUser, isUser ? owner : null, "systemuser");
        draft.Set(columns.OwningTeam, isUser ? null : owner, "team");
        draft.Set(columns.OwningBusinessUnit, UnitOf(call, isUser ? "systemuser" : "team", owner), "businessunit");
    }

    private static object? UnitOf(Call call, string principal, Guid id)
    {
        if (principal == "systemuser" && id == call.UserId) return call.Rights.BusinessUnitId;
        var table = call.Metadata.Info(principal);
        var row = call.Session.Read(table.Shape, id) ?? throw Fault.MissingRow(principal, id);
        return row[table.Column("businessunitid").Ordinal];
    }
}
