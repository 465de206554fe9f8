using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Catalogue;

/// <summary>The catalogue as a JSON file. Whatever is wrong in it is said at once, and nothing of it is taken.</summary>
static class CatalogueFile
{
    const string Root = "definitions";

    /// <exception cref="InvalidDataException">What cannot be taken, a line each.</exception>
    public static IReadOnlyList<Entry> Read(string text)
    {
        var problems = new List<string>();
        var read = Definitions(text).Select((definition, place) => new EntryReader(definition, place, problems).Read()).ToList();
        foreach (var twice in read.OfType<Entry>().GroupBy(entry => entry.Code, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
            problems.Add($"The code '{twice.Key}' stands {twice.Count()} times.");
        if (problems.Count > 0)
            throw new InvalidDataException(string.Join(Environment.NewLine, problems));
        return [.. read.OfType<Entry>()];
    }

    public static string Write(IEnumerable<Entry> entries)
    {
        var file = new JObject { [Root] = new JArray(entries.OrderBy(entry => entry.Order ?? int.MaxValue).ThenBy(entry => entry.Code, StringComparer.Ordinal).Select(Json)) };
        return file.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    static JArray Definitions(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            var file = JObject.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            while (reader.Read())
                if (reader.TokenType != JsonToken.Comment)
                    throw new InvalidDataException("There is something after the end of the catalogue.");
            return file.Count == 1 && file[Root] is JArray { Count: > 0 } definitions
                ? definitions
                : throw new InvalidDataException($"A catalogue is an object with one member, '{Root}', a list of entries that is not empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"This is no JSON: {broken.Message}", broken);
        }
    }

    static JObject Json(Entry entry) => new()
    {
        ["code"] = entry.Code,
        ["name"] = Json(entry.Name),
        ["description"] = Json(entry.Description),
        ["category"] = Word.Of(entry.Terms.Category),
        ["type"] = Word.Of(entry.Terms.Type),
        ["weight"] = entry.Terms.Weight.Value,
        ["evidence"] = Word.Of(entry.Terms.Evidence),
        ["answer"] = Word.Of(entry.Terms.Answer),
        ["feeds"] = Word.Of(entry.Terms.Feeds),
        ["segments"] = new JArray(entry.Segments.Order().Select(Word.Of)),
        ["quarterOffset"] = entry.QuarterOffset,
        ["order"] = entry.Order,
        ["retired"] = entry.Retired,
    };

    static JObject Json(Both text) => new() { ["en"] = text.English, ["ru"] = text.Russian };
}
