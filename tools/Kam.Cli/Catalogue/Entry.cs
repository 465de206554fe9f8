using Kam.Domain;

namespace Kam.Cli.Catalogue;

/// <summary>A text in both languages; null where it was not written.</summary>
sealed record Both(string? English, string? Russian);

/// <summary>An entry of the catalogue of progresses, as files carry it from one organisation to another.</summary>
sealed record Entry(string Code, Both Name, Both Description, ProgressTerms Terms, IReadOnlyList<Segment> Segments, int? QuarterOffset, int? Order, bool Retired)
{
    /// <summary>What is said of the entry, by the names of the file, as text: what two entries are compared by.</summary>
    public IEnumerable<(string Member, string? Value)> Facts() =>
    [
        ("name.en", Name.English), ("name.ru", Name.Russian), ("description.en", Description.English), ("description.ru", Description.Russian),
        ("category", Word.Of(Terms.Category)), ("type", Word.Of(Terms.Type)), ("weight", $"{Terms.Weight.Value}"),
        ("evidence", Word.Of(Terms.Evidence)), ("answer", Word.Of(Terms.Answer)), ("feeds", Word.Of(Terms.Feeds)),
        ("segments", string.Join(", ", Segments.Order().Select(Word.Of))), ("quarterOffset", $"{QuarterOffset}"), ("order", $"{Order}"),
        ("retired", Retired ? "true" : "false"),
    ];
}
