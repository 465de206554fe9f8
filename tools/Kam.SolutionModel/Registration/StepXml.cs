using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>One step's file.</summary>
sealed class StepXml(PluginLibrary library, PluginClass type, DeclaredStep step)
{
    public string Name => $"{type.TypeName}: {step.Message} of {step.Table}, {StageName}";

    public Guid Id => NameBasedId.Of("step:" + Name);

    public string Path => $"SdkMessageProcessingSteps/{{{Id}}}.xml";

    string StageName => step.Stage switch
    {
        StepStage.PreValidation => "pre-validation",
        StepStage.PreOperation => "pre-operation",
        StepStage.PostOperation => step.IsAsync ? "post-operation, asynchronous" : "post-operation",
        _ => throw new NotSupportedException($"{type.TypeName}: steps cannot be registered in stage {step.Stage}."),
    };

    public XElement Write(string introducedVersion) => new("SdkMessageProcessingStep",
        new XAttribute("Name", Name), new XAttribute("SdkMessageProcessingStepId", Id.ToString("B")),
        new XElement("SdkMessageId", Messages.Id(step.Message)),
        new XElement("PluginTypeName", $"{type.TypeName}, {library.FullName}"),
        new XElement("PluginTypeId", type.Id),
        new XElement("PrimaryEntity", step.Table),
        new XElement("AsyncAutoDelete", step.IsAsync ? 1 : 0),
        new XElement("FilteringAttributes", string.Join(",", step.Filter)),
        new XElement("InvocationSource", 0),
        new XElement("Mode", step.IsAsync ? 1 : 0),
        new XElement("Rank", step.Rank),
        new XElement("EventHandlerTypeCode", 4602),
        new XElement("Stage", (int)step.Stage),
        new XElement("IsCustomizable", 1),
        new XElement("IsHidden", 0),
        new XElement("SupportedDeployment", 0),
        new XElement("IntroducedVersion", introducedVersion),
        new XElement("SdkMessageProcessingStepImages", Images()));

    IEnumerable<XElement> Images()
    {
        if (step.PreImage.Count > 0) yield return Image("PreImage", 0, step.PreImage);
        if (step.PostImage.Count > 0) yield return Image("PostImage", 1, step.PostImage);
    }

    /// <summary>A Create answers with an id, and its image hangs on that; other messages carry their target.</summary>
    XElement Image(string alias, int imageType, IReadOnlyList<string> columns) => new("SdkMessageProcessingStepImage",
        new XAttribute("Name", alias),
        new XElement("SdkMessageProcessingStepImageId", NameBasedId.Of($"image:{alias}:{Name}").ToString("B")),
        new XElement("Attributes", string.Join(",", columns)),
        new XElement("EntityAlias", alias),
        new XElement("ImageType", imageType),
        new XElement("MessagePropertyName", step.Message == "Create" ? "id" : "Target"),
        new XElement("IsCustomizable", 1));
}
