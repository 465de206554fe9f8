using System.Text;
using System.Xml.Linq;

namespace Kam.SolutionModel;

/// <summary>
/// The registration that follows from the plug-in classes: the assembly's data file, a file a step, the roots of both,
/// and the plug-in type of each custom API. The attributes are the author; these files are copies.
/// </summary>
public static class RegistrationFiles
{
    const string Source = "solution/src/";

    public static IReadOnlyList<GeneratedFile> Generate(string root, PluginLibrary library, Version version)
    {
        var files = new FormerFiles(root, version);
        var assembly = new AssemblyXml(library);
        var steps = library.Classes.SelectMany(type => type.Steps, (type, step) => new StepXml(library, type, step)).OrderBy(step => step.Id).ToList();
        if (steps.Select(step => step.Id).Distinct().Count() < steps.Count) throw new InvalidDataException("A plug-in class has two equal steps: " + Duplicate(steps));
        return
        [
            File(Source + assembly.Path, assembly.Write()),
            .. steps.Select(step => File(Source + step.Path, step.Write(files.IntroducedVersion(Source + step.Path)))),
            new(Source + RootComponents.Path, RootComponents.With(files.Text(Source + RootComponents.Path), assembly, steps)),
            .. CustomApiTypes.Files(root, library).Select(api => new GeneratedFile(api.Path, CustomApiTypes.With(files.Text(api.Path), api.Type))),
        ];
    }

    static string Duplicate(IReadOnlyList<StepXml> steps) => steps.GroupBy(step => step.Id).First(group => group.Count() > 1).First().Name;

    static GeneratedFile File(string path, XElement xml) => new(path, Encoding.UTF8.GetString(XmlSource.Write(xml, declaration: true)));
}
