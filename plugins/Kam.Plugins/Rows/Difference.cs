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

    /// <summary>The row as it will be: what is written, laid over what was read.</summary>
    public static Entity LaidOver(this Entity written, Entity read)
    {
        var row = new Entity(read.LogicalName, read.Id);
        foreach (var value in read.Attributes.Concat(written.Attributes)) row[value.Key] = value.Value;
        return row;
    }

    /// <summary>Whether the update brings another value for one of the columns at least.</summary>
    public static bool Changes(this Event happened, params string[] columns)
    {
        var before = happened.Before;
        var target = happened.Target;
        return columns.Any(column => target.Contains(column) && before.Differs(column, target[column]));
    }

    /// <summary>Whether the row has become another in one of the columns at least, whoever brought it; for steps with both images.</summary>
    public static bool HasChanged(this Event happened, params string[] columns)
    {
        var before = happened.Before;
        var saved = happened.Saved;
        return columns.Any(column => before.Differs(column, saved.Contains(column) ? saved[column] : null));
    }

    /// <summary>References are compared by what they refer to: a row that was read names it too, one that is wanted does not.</summary>
    public static bool Differs(this Entity current, string column, object? wanted)
    {
        var value = current.Contains(column) ? current[column] : null;
        return value is EntityReference left && wanted is EntityReference right
            ? left.Id != right.Id || left.LogicalName != right.LogicalName
            : !Equals(value, wanted);
    }
}
