using System;

namespace Kam.Plugins.Merging;

/// <summary>What a merge says besides its target, the master.</summary>
static class Merge
{
    public const string Subordinate = "SubordinateId";
    public const string Content = "UpdateContent";

    public static Guid SubordinateOf(Event happened) => (Guid)happened.Context.InputParameters[Subordinate];
}
