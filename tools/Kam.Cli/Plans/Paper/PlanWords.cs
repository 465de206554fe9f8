using System.Globalization;
using System.Xml.Linq;

namespace Kam.Cli.Plans.Paper;

/// <summary>How the document speaks: the sentences of its page in the browser, and numbers and dates as people of the language write them.</summary>
sealed class PlanWords
{
    const string Space = "\u00a0";
    const string Minus = "\u2212";

    static readonly string[] RussianMonths =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    readonly Dictionary<string, string> _sentences;
    readonly NumberFormatInfo _numbers;

    PlanWords(Language language)
    {
        Language = language;
        _sentences = new[] { "document", "scenario", "known" }.SelectMany(Read).ToDictionary(StringComparer.Ordinal);
        _numbers = IsRussian
            ? new NumberFormatInfo { NumberGroupSeparator = Space, NumberDecimalSeparator = ",", NegativeSign = Minus }
            : new NumberFormatInfo { NegativeSign = Minus };
    }

    public const string Nothing = "–";

    public Language Language { get; }

    /// <summary>Of the whole document, for spelling and for screen readers.</summary>
    public string Tag => IsRussian ? "ru-RU" : "en-US";

    bool IsRussian => Language == Language.Russian;

    public static PlanWords In(Language language) => new(language);

    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public string Say(string name, params string[] values) => string.Format(CultureInfo.InvariantCulture, _sentences[name], [.. values.Cast<object?>()]);

    public bool Knows(string name) => _sentences.ContainsKey(name);

    /// <summary>An amount in whole units.</summary>
    public string Money(decimal? value) => Number(value, 0);

    /// <summary>An amount of which one sees that it came or went.</summary>
    public string Change(decimal? value) => (value is { } amount && Math.Round(amount, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + Money(value);

    public string Number(decimal? value, int digits = 1) => value is { } number
        ? Math.Round(number, digits, MidpointRounding.AwayFromZero).ToString("#,##0." + new string('#', digits), _numbers)
        : Nothing;

    /// <summary>Of a value that is already in percent.</summary>
    public string Percent(decimal? value) => value is null ? Nothing : Number(value) + (IsRussian ? Space : "") + "%";

    public string Day(DateTime? value) => value is not { } day ? Nothing
        : IsRussian ? string.Create(CultureInfo.InvariantCulture, $"{day.Day}{Space}{RussianMonths[day.Month - 1]} {day.Year}")
        : day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    IEnumerable<KeyValuePair<string, string>> Read(string file)
    {
        var name = $"sentences/{file}.{(IsRussian ? 1049 : 1033)}";
        using var stream = typeof(PlanWords).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The sentences '{name}' are not there.");
        return [.. XElement.Load(stream).Elements("data").Select(data => KeyValuePair.Create((string)data.Attribute("name")!, (string)data.Element("value")!))];
    }
}
