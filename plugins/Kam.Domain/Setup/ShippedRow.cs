using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Kam.Domain;

public enum ShippedAction { Create, Update, Keep, Offer }

/// <summary>A row that ships with the product: an upgrade changes it only while it still equals what was shipped; what an administrator edited is theirs.</summary>
public static class ShippedRow
{
    /// <summary>A fingerprint of a row's values (SHA-256, 64 digits); the order of the columns does not matter.</summary>
    public static string Hash(IEnumerable<KeyValuePair<string, string>> values)
    {
        var lines = values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => value.Key + "=" + value.Value);
        using var algorithm = SHA256.Create();
        var bytes = algorithm.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", lines)));
        return string.Concat(bytes.Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
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
