using Kam.Cli.Plans.Reading;
using Line = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Kam.Cli.Plans.Paper;

/// <summary>A plan in words, by the tags of the template's controls. Where there is nothing, a dash says so.</summary>
sealed class PlanPaper
{
    readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    readonly Dictionary<string, IReadOnlyList<Line>> _lists = new(StringComparer.Ordinal);

    public static PlanPaper Of(PlanRows rows, PlanWords words)
    {
        var paper = new PlanPaper();
        Summary.Add(paper, rows, words);
        Circles.Add(paper, rows, words);
        Contacts.Add(paper, rows, words);
        Initiatives.Add(paper, rows, words);
        Actions.Add(paper, rows, words);
        return paper;
    }

    /// <summary>The tag of the control in whose place the circles are drawn.</summary>
    public const string CirclesTag = "circles";

    /// <summary>Null while the needs are not known.</summary>
    public CirclePicture? Picture { get; set; }

    public bool HasText(string tag) => _texts.ContainsKey(tag);

    public bool HasList(string tag) => _lists.ContainsKey(tag);

    public string Text(string tag) => _texts[tag];

    public IReadOnlyList<Line> List(string tag) => _lists[tag];

    public void Set(string tag, string? text) => _texts.Add(tag, string.IsNullOrWhiteSpace(text) ? PlanWords.Nothing : text.Trim());

    public void SetList(string tag, IEnumerable<IEnumerable<(string Tag, string? Text)>> lines) =>
        _lists.Add(tag, [.. lines.Select(line => line.ToDictionary(cell => cell.Tag, cell => string.IsNullOrWhiteSpace(cell.Text) ? PlanWords.Nothing : cell.Text.Trim(), StringComparer.Ordinal))]);
}
