using System.Text.Json.Nodes;
using Kam.SolutionModel;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>A text in all languages, and in the caller's.</summary>
static class LabelNode
{
    public static JsonObject Of(Labels labels, int language) => new()
    {
        ["LocalizedLabels"] = new JsonArray([.. labels.ByLanguage.Select(label => One(label.Key, label.Value))]),
        ["UserLocalizedLabel"] = Chosen(labels, language),
    };

    static JsonObject? Chosen(Labels labels, int language)
    {
        if (labels.ByLanguage.TryGetValue(language, out var own)) return One(language, own);
        return labels.In(language) is { } text ? One(labels.ByLanguage.First(label => label.Value == text).Key, text) : null;
    }

    static JsonObject One(int language, string text) => new()
    {
        ["Label"] = text,
        ["LanguageCode"] = language,
        ["IsManaged"] = true,
        ["MetadataId"] = MetadataId.Of($"label:{language}:{text}"),
        ["HasChanged"] = null,
    };
}
