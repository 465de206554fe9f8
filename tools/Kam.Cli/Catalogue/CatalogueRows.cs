using Kam.Dataverse;
using Kam.Domain;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Catalogue;

/// <summary>Entries of the catalogue as rows of the Web API.</summary>
static class CatalogueRows
{
    public const string EntitySet = "kam_progressdefinitions";
    public static readonly TableName Table = new("kam_progressdefinition", EntitySet, "kam_progressdefinitionid");
    const int First = 489900000;

    const string Columns = "kam_progressdefinitionid,kam_code,kam_name,kam_namerussian,kam_description,kam_descriptionrussian,kam_category,kam_type,kam_weight,"
        + "kam_evidence,kam_answertype,kam_feeds,kam_segments,kam_quarteroffset,kam_sortorder,statecode";

    /// <summary>The organisation's catalogue by code, retired entries included.</summary>
    public static async Task<IReadOnlyDictionary<string, (Guid Id, Entry Entry)>> ReadAsync(DataverseClient client, CancellationToken cancel)
    {
        var catalogue = new Dictionary<string, (Guid, Entry)>(StringComparer.OrdinalIgnoreCase);
        await foreach (var row in client.RowsAsync($"{EntitySet}?$select={Columns}&$orderby=kam_code", cancel).ConfigureAwait(false))
            if ((string?)row["kam_code"] is { Length: > 0 } code)
                catalogue.Add(code, (row.Id("kam_progressdefinitionid")!.Value, Entry(code, row)));
        return catalogue;
    }

    public static JObject Row(Entry entry) => new()
    {
        ["kam_code"] = entry.Code,
        ["kam_name"] = entry.Name.English,
        ["kam_namerussian"] = entry.Name.Russian,
        ["kam_description"] = entry.Description.English,
        ["kam_descriptionrussian"] = entry.Description.Russian,
        ["kam_category"] = Option(entry.Terms.Category),
        ["kam_type"] = Option(entry.Terms.Type),
        ["kam_weight"] = entry.Terms.Weight.Value,
        ["kam_evidence"] = Option(entry.Terms.Evidence),
        ["kam_answertype"] = Option(entry.Terms.Answer),
        ["kam_feeds"] = Option(entry.Terms.Feeds),
        ["kam_segments"] = entry.Segments.Count == 0 ? null : string.Join(",", entry.Segments.Order().Select(Option)),
        ["kam_quarteroffset"] = entry.QuarterOffset,
        ["kam_sortorder"] = entry.Order,
    };

    /// <summary>Retired, or back in use: the state of the row.</summary>
    public static JObject State(bool retired) => new() { ["statecode"] = retired ? 1 : 0, ["statuscode"] = retired ? 2 : 1 };

    static Entry Entry(string code, JObject row) => new(
        code,
        new Both((string?)row["kam_name"], (string?)row["kam_namerussian"]),
        new Both((string?)row["kam_description"], (string?)row["kam_descriptionrussian"]),
        new ProgressTerms(
            new Weight((int?)row["kam_weight"] ?? Weight.Lowest), Member<ProgressCategory>(row, "kam_category"), Member<ProgressType>(row, "kam_type"),
            Member<EvidenceKind>(row, "kam_evidence"), Member<AnswerType>(row, "kam_answertype"), Member<Feed>(row, "kam_feeds")),
        [.. ((string?)row["kam_segments"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(option => (Segment)(int.Parse(option, System.Globalization.CultureInfo.InvariantCulture) - First))],
        (int?)row["kam_quarteroffset"], (int?)row["kam_sortorder"], (int?)row["statecode"] == 1);

    static T Member<T>(JObject row, string column) where T : struct, Enum => (T)Enum.ToObject(typeof(T), ((int?)row[column] ?? First) - First);

    static int Option<T>(T member) where T : struct, Enum => First + Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture);
}
