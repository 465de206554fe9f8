using LocalDataverse.Execution;
using LocalDataverse.Rows;
using LocalDataverse.Security;

namespace LocalDataverse.Rules;

/// <summary>What the platform adds to and demands of every row that is written, in this order.</summary>
internal static class RowRules
{
    public static void OnCreate(Call call, RowDraft draft)
    {
        Defaults.Apply(draft);
        OwnerRules.OnCreate(call, draft);
        StateAndStatus.OnCreate(draft);
        ActivityEnd.OnCreate(call, draft);
        Currencies.Apply(call, draft);
        FullNames.Apply(draft);
        References.Check(call, draft);
        ColumnSecurity.CheckPermission(call, draft);
        Stamps.OnCreate(call, draft);
    }

    public static void OnUpdate(Call call, RowDraft draft)
    {
        OwnerRules.OnUpdate(call, draft);
        StateAndStatus.OnUpdate(draft);
        ActivityEnd.OnUpdate(call, draft);
        JobStates.OnUpdate(call, draft);
        Currencies.Apply(call, draft);
        FullNames.Apply(draft);
        References.Check(call, draft);
        Hierarchies.Check(call, draft);
        ColumnSecurity.CheckPermission(call, draft);
        Stamps.OnUpdate(call, draft);
    }
}
