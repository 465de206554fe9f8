using System.Globalization;

namespace Kam.Cli.Catalogue;

/// <summary>What an entry of a file would change in an organisation.</summary>
/// <param name="Id">Of the row that is there; null for a new entry.</param>
/// <param name="Lines">The differences, one a line, as a person reads them.</param>
sealed record CatalogueChange(Entry Entry, Guid? Id, bool ChangesState, IReadOnlyList<string> Lines)
{
    const int Shown = 60;

    /// <summary>Null when the entry is there as the file says.</summary>
    public static CatalogueChange? Of(Entry entry, (Guid Id, Entry Entry)? present)
    {
        if (present is not { } row)
            return new(entry, null, entry.Retired, [$"{entry.Code}: new, {entry.Name.English}, weight {entry.Terms.Weight.Value.ToString(CultureInfo.InvariantCulture)}{(entry.Retired ? ", retired" : "")}"]);
        var lines = entry.Facts().Zip(row.Entry.Facts(), (wanted, now) => (wanted.Member, Now: now.Value, Wanted: wanted.Value))
            .Where(fact => (fact.Now ?? "") != (fact.Wanted ?? ""))
            .Select(fact => $"{entry.Code}: {fact.Member} {Text(fact.Now)} -> {Text(fact.Wanted)}").ToList();
        return lines.Count == 0 ? null : new(entry, row.Id, entry.Retired != row.Entry.Retired, lines);
    }

    static string Text(string? value) => value switch
    {
        null or "" => "(none)",
        { Length: > Shown } => $"'{value[..Shown]}…'",
        _ => $"'{value}'",
    };
}
