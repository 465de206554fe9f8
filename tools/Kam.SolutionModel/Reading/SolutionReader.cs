using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>Reads a package into records. It trusts the names it is given and leaves judgement to the checks.</summary>
public static class SolutionReader
{
    /// <exception cref="InvalidDataException">Something is missing or is not of its type.</exception>
    /// <exception cref="NotSupportedException">A kind of form, column or message that this reader does not know.</exception>
    public static Solution Read(SolutionPackage package)
    {
        try
        {
            return ReadParts(package);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentNullException)
        {
            throw new InvalidDataException($"The solution has a value that is missing or not of its type: {exception.Message}", exception);
        }
    }

    static Solution ReadParts(SolutionPackage package)
    {
        var customizations = package.Customizations;
        var relationships = RelationshipReader.OneToMany(Section(customizations, "EntityRelationships")).ToList();
        var choices = Section(customizations, "optionsets").Select(ChoiceReader.Global).ToList();
        var entities = Section(customizations, "Entities").ToList();
        var tables = new TableReader(choices, relationships);
        return ManifestReader.Read(package.Solution) with
        {
            Languages = [.. Section(customizations, "Languages").Select(language => (int)language)],
            Tables = [.. entities.Where(TableReader.HasColumns).Select(tables.Read)],
            OneToMany = relationships,
            ManyToMany = [.. RelationshipReader.ManyToMany(Section(customizations, "EntityRelationships"))],
            GlobalChoices = choices,
            Forms = [.. entities.SelectMany(FormReader.Forms)],
            Views = [.. entities.SelectMany(ViewReader.Views)],
            Charts = [.. entities.SelectMany(ViewReader.Charts)],
            Ribbons = [.. entities.SelectMany(FormReader.Ribbons)],
            Dashboards = [.. Section(customizations, "Dashboards").Select(FormReader.Dashboard)],
            Roles = [.. Section(customizations, "Roles").Select(SecurityReader.Role)],
            FieldSecurityProfiles = [.. Section(customizations, "FieldSecurityProfiles").Select(SecurityReader.Profile)],
            WebResources = [.. Section(customizations, "WebResources").Select(element => PartReader.WebResource(element, package.Parts))],
            PluginAssemblies = [.. Section(customizations, "SolutionPluginAssemblies").Select(element => PartReader.Assembly(element, package.Parts))],
            Steps = [.. Section(customizations, "SdkMessageProcessingSteps").Select(StepReader.Step)],
            CustomApis = [.. CustomApiReader.Read(package.Parts)],
            Apps = [.. Section(customizations, "AppModules").Select(AppReader.App)],
            SiteMaps = [.. Section(customizations, "AppModuleSiteMaps").Select(AppReader.SiteMap)],
        };
    }

    static IEnumerable<XElement> Section(XElement customizations, string name) => customizations.Element(name)?.Elements() ?? [];
}
