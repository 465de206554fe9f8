using Kam.SolutionModel;
using LocalDataverse.Execution;
using LocalDataverse.Schema;
using LocalDataverse.Store;

namespace LocalDataverse.Security;

/// <summary>The rows that the caller may read, as a condition of the query itself.</summary>
internal static class ReadFilter
{
    /// <summary>Sources of sharing are numbered apart from those of the query.</summary>
    private const int ShareSources = 1000;
    private const int ActivitySources = 500;

    public static Expr? For(Call call, TableInfo table, int source)
    {
        if (call.Rights is { IsUnlimited: true, IsDisabled: false } || table.Table.IsIntersect) return null;
        if (table.Name == "usersettings") return new Compare(new ColumnOf(source, table.Id.Name), CompareWith.Equal, new Value(call.UserId));
        var depth = Access.RequirePrivilege(call, Verb.Read, table);
        if (depth != PrivilegeDepth.Global && table.Name == "activityparty") return Parties(call, source);
        if (depth == PrivilegeDepth.Global || !table.IsUserOwned || table.WellKnown.Owner is null) return null;
        var ways = new List<Expr> { new OneOf(new ColumnOf(source, "ownerid"), call.Rights.Principals) };
        if (depth != PrivilegeDepth.Basic) ways.Add(new OneOf(new ColumnOf(source, "owningbusinessunit"), Units(call, depth)));
        if (call.HasShares) ways.Add(Shares.Condition(call, new ColumnOf(source, table.Id.Name), ShareSources + source));
        return ways.Count == 1 ? ways[0] : new Or(ways);
    }

    /// <summary>Who may read an activity reads its parties.</summary>
    private static InQuery Parties(Call call, int source)
    {
        var activities = call.Metadata.Info("activitypointer");
        var own = ActivitySources + source;
        return new InQuery(new ColumnOf(source, "activityid"), new Select(new Source(own, activities.Shape)) { Outputs = [new ColumnOf(own, activities.Id.Name)], Where = For(call, activities, own) });
    }

    private static IReadOnlyList<object?> Units(Call call, PrivilegeDepth depth) => depth == PrivilegeDepth.Local
        ? [call.Rights.BusinessUnitId]
        : [.. call.Units.Below(call.Rights.BusinessUnitId).Select(unit => (object?)unit)];
}
