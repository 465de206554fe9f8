using System.Linq;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Rows;

/// <summary>Writes only what changed: no write costs nothing, keeps the row's version and wakes nobody.</summary>
static class Difference
{
    /// <summary>The wanted values that differ from the current ones, as an update of that row; null when none does.</summary>
    public static Entity? To(this Entity current, Entity wanted)
    {
        var update = new Entity(current.LogicalName, current.Id);
        foreach (var value in wanted.Attributes.Where(value => Differs(current, value.Key, value.Value)))
            update[value.Key] = value.Value;
        return update.Attributes.Count == 0 ? null : update;
    }

    /// <summary>Whether the update brings another value for one of the columns at least.</summary>
    public static bool Changes(this Event happened, params string[] columns)
    {
        var before = happened.Before;
        var target = happened.Target;
        return columns.Any(column => target.Contains(column) && before.Differs(column, target[column]));
    }

    public static bool Differs(this Entity current, string column, object? wanted) =>
        !Equals(current.Contains(column) ? current[column] : null, wanted);
}
