using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Rows;

/// <summary>The rows of a join, taken apart again.</summary>
static class Linked
{
    /// <summary>The columns that a joined table gave under its alias, as a row of their own; empty where the outer join found nothing.</summary>
    public static Entity Joined(this Entity row, string alias, string table, string idColumn)
    {
        var joined = new Entity(table);
        foreach (var value in row.Attributes.Where(value => value.Key.StartsWith(alias + ".", StringComparison.Ordinal)))
            joined[value.Key.Substring(alias.Length + 1)] = ((AliasedValue)value.Value).Value;
        joined.Id = joined.GetAttributeValue<Guid>(idColumn);
        return joined;
    }
}
