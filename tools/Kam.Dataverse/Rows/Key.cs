using System.Globalization;

namespace Kam.Dataverse;

/// <summary>Names one row in a URL: by its id or by an alternate key.</summary>
public sealed record Key
{
    readonly string _segment;

    Key(string segment) => _segment = segment;

    public static Key Of(Guid id) => new(id.ToString());

    /// <summary>By alternate key; a lookup in it is named <c>_column_value</c> and given as a Guid.</summary>
    public static Key By(params (string Column, object Value)[] columns) =>
        new(string.Join(",", columns.Select(c => $"{c.Column}={Literal(c.Value)}")));

    public static Key By(string column, object value) => By((column, value));

    /// <summary><c>accounts(kam_externalid='A-1')</c></summary>
    public string In(string entitySet) => $"{entitySet}({_segment})";

    public override string ToString() => _segment;

    /// <summary>A value as OData writes it; text is quoted, its quotes doubled, and made safe for a URL.</summary>
    public static string Literal(object value) => value switch
    {
        string text => $"'{Uri.EscapeDataString(text.Replace("'", "''"))}'",
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A key cannot hold a {value.GetType().Name}.", nameof(value)),
    };
}
