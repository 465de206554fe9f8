using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Plans.Reading;

/// <summary>What the members of a table's choices are called, in a language that need not be that of who asks.</summary>
sealed class ChoiceLabels
{
    readonly Dictionary<(string Column, int Value), string> _labels;

    ChoiceLabels(Dictionary<(string, int), string> labels) => _labels = labels;

    public string? Of(string column, int value) => _labels.GetValueOrDefault((column, value));

    public static ChoiceLabels From(IEnumerable<(string Column, int Value, string Label)> labels) =>
        new(labels.ToDictionary(label => (label.Column, label.Value), label => label.Label));

    public static async Task<ChoiceLabels> ReadAsync(DataverseClient client, string table, Language language, CancellationToken cancel)
    {
        const string query = "?$select=LogicalName&$expand=OptionSet($select=Options),GlobalOptionSet($select=Options)";
        var path = $"EntityDefinitions(LogicalName={Key.Literal(table)})/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata{query}";
        var answer = (await client.SendAsync(Ask.Get(path), cancel).ConfigureAwait(false)).Json();
        var code = language == Language.Russian ? 1049 : 1033;
        return From(answer["value"]!.SelectMany(column => Options(column).Select(option =>
            ((string)column["LogicalName"]!, (int)option["Value"]!, Label(option["Label"]!, code)))));
    }

    static IEnumerable<JToken> Options(JToken column) => (column["OptionSet"] as JObject ?? column["GlobalOptionSet"] as JObject)?["Options"] ?? new JArray();

    /// <summary>An organisation may lack a language.</summary>
    static string Label(JToken label, int code)
    {
        var labels = label["LocalizedLabels"]!;
        return (string?)(labels.FirstOrDefault(one => (int)one["LanguageCode"]! == code) ?? labels.FirstOrDefault())?["Label"] ?? "";
    }
}
