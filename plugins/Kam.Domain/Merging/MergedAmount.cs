namespace Kam.Domain;

/// <summary>An amount of two clients that become one.</summary>
public static class MergedAmount
{
    /// <summary>What is unknown of one does not hide the other's; of neither known there is none.</summary>
    public static decimal? Of(decimal? master, decimal? subordinate) => master is null && subordinate is null ? null : (master ?? 0) + (subordinate ?? 0);
}
