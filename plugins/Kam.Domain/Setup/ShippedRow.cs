using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

public enum ShippedAction { Create, Update, Keep, Offer }

/// <summary>A row that ships with the product: an upgrade changes it only while it still equals what was shipped; what an administrator edited is theirs.</summary>
public static class ShippedRow
{
    /// <summary>A fingerprint of a row's values; the order of the columns does not matter.</summary>
    public static string Hash(IEnumerable<KeyValuePair<string, string>> values)
    {
        var lines = values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => value.Key + "=" + value.Value);
        return Digest.Of(string.Join("\n", lines));
    }

    /// <param name="shipped">The fingerprint of the row in this package.</param>
    /// <param name="current">That of the row as it stands; null when there is none.</param>
    /// <param name="recorded">That of the row when it was last shipped; null when nobody noted it.</param>
    public static ShippedAction Judge(string shipped, string? current, string? recorded)
    {
        if (current is null) return ShippedAction.Create;
        if (current == shipped) return recorded == shipped ? ShippedAction.Keep : ShippedAction.Update;
        return current == recorded ? ShippedAction.Update : ShippedAction.Offer;
    }
}
