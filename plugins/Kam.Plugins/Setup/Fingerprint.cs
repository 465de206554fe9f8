using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Kam.Domain;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Setup;

/// <summary>The fingerprint of the shipped columns of a row.</summary>
static class Fingerprint
{
    public static string Of(Entity row, IEnumerable<string> columns) =>
        ShippedRow.Hash(columns.Select(column => new KeyValuePair<string, string>(column, Text(row.Contains(column) ? row[column] : null))));

    static string Text(object? value) => value switch
    {
        null => "",
        OptionSetValue option => Text(option.Value),
        OptionSetValueCollection options => string.Join(",", options.Select(option => option.Value).OrderBy(option => option)),
        // 1.0 and 1.00 are one number.
        decimal number => number.ToString("G29", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
