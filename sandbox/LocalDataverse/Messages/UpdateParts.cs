using LocalDataverse.Schema;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>
/// The platform carries out some updates as two: what once had a message of its own (the state with its status; of users, teams and units where they belong) comes after everything else.
/// </summary>
internal static class UpdateParts
{
    private static readonly Dictionary<string, string[]> Places = new(StringComparer.Ordinal)
    {
        ["systemuser"] = ["businessunitid", "parentsystemuserid"],
        ["team"] = ["businessunitid"],
        ["businessunit"] = ["parentbusinessunitid"],
    };

    private static readonly string[] States = ["statecode", "statuscode"];

    /// <summary>When an activity ended is said by whoever ends it; left to itself the end would be now.</summary>
    private const string End = "actualend";

    /// <summary>The parts in their order; null where the update is one.</summary>
    public static IReadOnlyList<Entity>? Of(TableInfo table, Entity update)
    {
        if (!Specials(table).Any(special => special.Any(update.Attributes.ContainsKey))) return null;
        var left = new HashSet<string>(update.Attributes.Keys, StringComparer.Ordinal);
        left.Remove(table.Id.Name);
        var parts = new List<Entity>();
        foreach (var special in Specials(table))
        {
            var named = special.Where(left.Remove).ToList();
            if (special == States && named.Count > 0 && table.Table.IsActivity && left.Remove(End)) named.Add(End);
            if (named.Count > 0) parts.Add(Cut(update, table, named));
        }
        if (left.Count > 0) parts.Insert(0, Cut(update, table, left));
        return parts.Count > 1 ? parts : null;
    }

    private static IEnumerable<string[]> Specials(TableInfo table) => Places.TryGetValue(table.Name, out var places) ? [places, States] : [States];

    private static Entity Cut(Entity update, TableInfo table, IEnumerable<string> columns)
    {
        var part = new Entity(update.LogicalName, update.Id) { RowVersion = update.RowVersion, [table.Id.Name] = update.Id };
        foreach (var column in columns) part[column] = update[column];
        return part;
    }
}
