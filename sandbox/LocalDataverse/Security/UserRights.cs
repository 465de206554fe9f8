using Kam.SolutionModel;

namespace LocalDataverse.Security;

/// <summary>What a user may do: the sum of the roles of him and his teams.</summary>
internal sealed class UserRights
{
    public required Guid UserId { get; init; }
    public required Guid BusinessUnitId { get; init; }
    public required IReadOnlySet<Guid> Teams { get; init; }
    public required IReadOnlyDictionary<string, PrivilegeDepth> Privileges { get; init; }
    public required ColumnRights Columns { get; init; }
    public required bool IsUnlimited { get; init; }
    public required bool IsDisabled { get; init; }

    /// <summary>He and his teams: the principals that rows are owned by or shared with.</summary>
    public IReadOnlyList<object?> Principals => field ??= [UserId, .. Teams.Select(team => (object?)team)];

    public PrivilegeDepth Depth(string privilege) => IsUnlimited ? PrivilegeDepth.Global : Privileges.GetValueOrDefault(privilege);
}
