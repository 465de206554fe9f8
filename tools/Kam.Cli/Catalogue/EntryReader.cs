using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Catalogue;

/// <summary>Reads one entry of the file and notes everything that is wrong with it, by the entry's place and code.</summary>
sealed class EntryReader(JToken definition, int place, List<string> problems)
{
    const int LongestCode = 50;
    const int LongestName = 200;
    const int LongestDescription = 2000;
    const int HighestOrder = 100_000;
    const int HighestOffset = 8;

    static readonly string[] Members =
        ["code", "name", "description", "category", "type", "weight", "evidence", "answer", "feeds", "segments", "quarterOffset", "order", "retired"];

    readonly JObject _row = definition as JObject ?? [];
    readonly int _before = problems.Count;

    /// <returns>Null where something is wrong.</returns>
    public Entry? Read()
    {
        if (definition is not JObject)
            Problem("an entry is an object.");
        foreach (var stranger in _row.Properties().Where(member => !Members.Contains(member.Name)))
            Problem($"'{stranger.Name}' is not known. Known are: {string.Join(", ", Members)}.");
        var terms = Terms();
        var entry = new Entry(
            Text("code", LongestCode, required: true) ?? "", Both("name", LongestName, required: true), Both("description", LongestDescription, required: false), terms,
            Segments(), Number("quarterOffset", 0, HighestOffset, required: false), Number("order", 0, HighestOrder, required: false), Flag("retired"));
        return problems.Count == _before ? entry : null;
    }

    ProgressTerms Terms()
    {
        var terms = new ProgressTerms(
            new Weight(Number("weight", Weight.Lowest, Weight.Highest, required: true) ?? Weight.Lowest), Choice<ProgressCategory>("category"), Choice<ProgressType>("type"),
            Choice<EvidenceKind>("evidence"), Choice<AnswerType>("answer"), Choice<Feed>("feeds"));
        if (ProgressTerms.Judge(terms.Answer, terms.Feeds) is not null)
            Problem($"an answer of type '{Word.Of(terms.Answer)}' cannot feed '{Word.Of(terms.Feeds)}'.");
        return terms;
    }

    T Choice<T>(string member) where T : struct, Enum
    {
        if (_row[member] is JValue { Type: JTokenType.String } word && Word.Read<T>((string?)word) is { } read)
            return read;
        Problem($"'{member}' has to be one of {string.Join(", ", Word.All<T>())}.");
        return default;
    }

    List<Segment> Segments()
    {
        var words = (_row["segments"] as JArray)?.Select(word => word.Type == JTokenType.String ? Word.Read<Segment>((string?)word) : null).ToList();
        if (words is null || words.Contains(null) || words.Distinct().Count() != words.Count)
            Problem($"'segments' has to be a list of {string.Join(", ", Word.All<Segment>())}, each at most once; an empty one means all clients.");
        return [.. words?.OfType<Segment>() ?? []];
    }

    int? Number(string member, int lowest, int highest, bool required)
    {
        if (IsMissing(member) && !required)
            return null;
        if (_row[member] is JValue { Type: JTokenType.Integer } value && (decimal)value >= lowest && (decimal)value <= highest)
            return (int)value;
        Problem($"'{member}' has to be a whole number from {lowest} to {highest}.");
        return null;
    }

    bool Flag(string member)
    {
        if (!IsMissing(member) && _row[member]!.Type != JTokenType.Boolean)
            Problem($"'{member}' has to be true or false.");
        return _row[member] is JValue { Type: JTokenType.Boolean } flag && (bool)flag;
    }

    Both Both(string member, int longest, bool required)
    {
        if (IsMissing(member) && !required)
            return new(null, null);
        if (_row[member] is JObject texts && texts.Properties().All(text => text.Name is "en" or "ru"))
            return new(Text(texts, member, "en", longest, required), Text(texts, member, "ru", longest, required: false));
        Problem($"'{member}' has to be an object with 'en' and 'ru'.");
        return new(null, null);
    }

    string? Text(string member, int longest, bool required) => Text(_row, null, member, longest, required);

    string? Text(JObject row, string? of, string member, int longest, bool required)
    {
        var name = of is null ? member : $"{of}.{member}";
        if (row[member] is JValue { Type: JTokenType.String } value && ((string)value!).Length <= longest && !string.IsNullOrWhiteSpace((string?)value))
            return ((string)value!).Trim();
        if (required || (row[member] is { } given && given.Type != JTokenType.Null))
            Problem($"'{name}' has to be a text of 1 to {longest} characters.");
        return null;
    }

    bool IsMissing(string member) => _row[member] is null or JValue { Type: JTokenType.Null };

    void Problem(string sentence) => problems.Add($"definitions[{place}] ({(_row["code"] as JValue)?.Value ?? "without a code"}): {sentence}");
}
