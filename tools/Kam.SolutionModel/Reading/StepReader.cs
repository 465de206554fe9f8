using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Plug-in steps and their images.</summary>
static class StepReader
{
    public static Step Step(XElement element) => new(
        XmlValues.ParseId(element.RequiredAttribute("SdkMessageProcessingStepId")), element.RequiredAttribute("Name"), Message(element),
        element.Text("PrimaryEntity")?.ToLowerInvariant(), element.Required("PluginTypeName").Split(',')[0].Trim(),
        (StepStage)(element.Int("Stage") ?? 0), element.Text("Mode") == "1", element.Int("Rank") ?? 1)
    {
        PluginTypeId = element.Id("PluginTypeId"),
        FilteringColumns = Columns(element.Text("FilteringAttributes")),
        Images = [.. element.Element("SdkMessageProcessingStepImages")?.Elements().Select(Image) ?? []],
        Configuration = element.Text("Configuration"),
        AsyncAutoDelete = element.Flag("AsyncAutoDelete"),
    };

    static string Message(XElement element) => element.Text("SdkMessageName") ?? Messages.Name(element.Id("SdkMessageId"));

    static StepImage Image(XElement element) => new(
        element.Id("SdkMessageProcessingStepImageId"), element.Required("EntityAlias"), (ImageType)(element.Int("ImageType") ?? 0),
        Columns(element.Text("Attributes")), element.Required("MessagePropertyName"));

    static IReadOnlyList<string> Columns(string? list) => list is null ? [] : [.. list.Split(',').Select(column => column.Trim())];
}
